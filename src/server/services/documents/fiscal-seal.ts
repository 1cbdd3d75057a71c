import { canonicalJson } from "@/lib/billing/canonical";
import { decimal, toMoneyString, ZERO, type DecimalInput } from "@/lib/money";
import type { EntityType, FiscalSeal, FiscalSealKind, Transaction } from "@/lib/prisma";
import { chainHash } from "./hash";

export type FiscalEvent = {
  kind: FiscalSealKind;
  entityType: EntityType;
  entityId: string;
  /** What happened, as text only. */
  payload: Record<string, string | null>;
  /** What the event adds to the perpetual total of invoicing; nothing for payments. */
  invoicedGross?: DecimalInput;
};

type Sealed = Pick<FiscalSeal, "sequence" | "kind" | "entityType" | "entityId" | "sealedAt"> & { payload: unknown; grandTotal: DecimalInput | null };

/** The text a fiscal event is sealed by. */
export function fiscalSealText(seal: Sealed): string {
  return canonicalJson({
    sequence: String(seal.sequence),
    kind: seal.kind,
    entityType: seal.entityType,
    entityId: seal.entityId,
    payload: seal.payload,
    grandTotal: seal.grandTotal === null ? null : toMoneyString(seal.grandTotal),
    sealedAt: seal.sealedAt.toISOString(),
  });
}

/**
 * Adds an event to the organisation's fiscal chain, in the caller's transaction. The chain's counter is locked
 * from here to the commit: call it after everything but the audit.
 */
export async function sealFiscalEvent(tx: Transaction, organizationId: string, event: FiscalEvent): Promise<void> {
  const key = { organizationId, key: "FISCAL_SEAL", prefix: "", periodKey: "" } as const;
  const counter = await tx.numberSequence.upsert({
    where: { organizationId_key_prefix_periodKey: key, organizationId },
    create: { ...key, resetPolicy: "NEVER", isFiscal: true, nextValue: 2 },
    update: { nextValue: { increment: 1 } },
    select: { nextValue: true, lastHash: true },
  });
  const previous = await tx.fiscalSeal.findFirst({
    where: { organizationId, sequence: BigInt(counter.nextValue - 2) },
    select: { grandTotal: true },
  });
  const { invoicedGross, ...fact } = event;
  const seal = {
    ...fact,
    sequence: BigInt(counter.nextValue - 1),
    grandTotal: decimal(previous?.grandTotal ?? ZERO).plus(decimal(invoicedGross ?? ZERO)),
    sealedAt: new Date(),
  };
  const hash = chainHash(counter.lastHash, fiscalSealText(seal));
  await tx.fiscalSeal.create({ data: { ...seal, organizationId, previousHash: counter.lastHash, hash }, select: { id: true } });
  await tx.numberSequence.updateMany({ where: key, data: { lastHash: hash } });
}
