import { TRPCError } from "@trpc/server";
import { assertTransition } from "@/lib/domain/transitions";
import { notFound, reason } from "@/lib/errors";
import type { AuditAction, Client, ClientStatus, Transaction } from "@/lib/prisma";
import type { GuardedDb } from "@/lib/prisma-guard";
import type { Actor } from "../actor";
import { recordAudit } from "../audit/record-audit";

type StatusChange = {
  action: Extract<AuditAction, "STATUS_CHANGE" | "ARCHIVE" | "RESTORE">;
  /** The new status, decided on the client as it stands. */
  to: ClientStatus | ((tx: Transaction, client: Client) => ClientStatus | Promise<ClientStatus>);
};

/** Moves a client to another status as the state machine allows; ARCHIVED is the one status that is also hidden from pickers. */
export async function changeClientStatus(db: GuardedDb, actor: Actor, id: string, { action, to }: StatusChange): Promise<{ id: string; status: ClientStatus }> {
  const { organizationId } = actor;
  return db.$transaction(async (tx) => {
    const before = await tx.client.findFirst({ where: { id, organizationId } });
    if (!before) throw notFound("Client");
    const status = typeof to === "function" ? await to(tx, before) : to;
    assertTransition("ClientStatus", before.status, status);
    const change = { status, archivedAt: status === "ARCHIVED" ? new Date() : null };
    const { count } = await tx.client.updateMany({ where: { id, organizationId, status: before.status }, data: change });
    if (count !== 1) throw new TRPCError({ code: "CONFLICT", message: "Somebody changed this client at this moment.", cause: reason("common.concurrent") });
    await recordAudit(tx, actor, { action, entityType: "Client", entityId: id, label: before.name, before, after: { ...before, ...change } });
    return { id, status };
  });
}

/** What a client becomes when it leaves the archive: active once it was invoiced, otherwise a prospect again. */
export async function statusAfterArchive(tx: Transaction, { id, organizationId }: Client): Promise<ClientStatus> {
  const invoice = await tx.invoice.findFirst({ where: { organizationId, clientId: id, number: { not: null } }, select: { id: true } });
  return invoice ? "ACTIVE" : "PROSPECT";
}
