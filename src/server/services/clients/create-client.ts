import { todayIn } from "@/lib/billing/calendar-day";
import type { ClientStatus, Transaction } from "@/lib/prisma";
import type { Actor } from "../actor";
import { recordAudit } from "../audit/record-audit";
import { nextNumber } from "../numbering/next-number";
import { checkedClient } from "./check-client";
import type { ClientFields } from "./client-fields";

/** The next number of the series that no client has: numbers may also be given by hand, also ahead of the series. */
export async function freeNumber(tx: Transaction, organizationId: string): Promise<string> {
  const setting = await tx.organizationSetting.findFirst({ where: { organizationId }, select: { timezone: true, fiscalYearStartMonth: true } });
  const date = todayIn(setting?.timezone ?? "Europe/Paris");
  for (;;) {
    const { number } = await nextNumber(tx, { organizationId, key: "CLIENT", date, fiscalYearStartMonth: setting?.fiscalYearStartMonth });
    const taken = await tx.client.findFirst({ where: { organizationId, number }, select: { id: true } });
    if (!taken) return number;
  }
}

export type NewClient = ClientFields & { status?: Extract<ClientStatus, "PROSPECT" | "ACTIVE"> };

/** Adds a client, numbered by the series when no number is given. */
export async function createClient(tx: Transaction, actor: Actor, input: NewClient): Promise<{ id: string; number: string; name: string }> {
  const { organizationId, userId } = actor;
  const fields = await checkedClient(tx, organizationId, input);
  const number = fields.number ?? (await freeNumber(tx, organizationId));
  const client = await tx.client.create({ data: { ...fields, number, organizationId, createdById: userId } });
  await recordAudit(tx, actor, { action: "CREATE", entityType: "Client", entityId: client.id, label: client.name, after: client });
  return { id: client.id, number: client.number, name: client.name };
}
