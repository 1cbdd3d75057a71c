import type { OrgDb, PrismaClient, Transaction } from "../db";

type Actor = { organizationId: string; userId: string };

export class InvoiceService {
  constructor(private readonly db: PrismaClient, private readonly reads: OrgDb) {}

  rename({ organizationId }: Actor, id: string, notes: string) {
    return this.db.invoice.update({ where: { id, organizationId }, data: { notes } });
  }

  get(id: string) {
    return this.reads.invoice.findUnique({ where: { id }, include: { lines: true } });
  }

  drop(id: string) {
    return this.reads.invoice.delete({ where: { id } });
  }

  async addLine(actor: Actor, invoiceId: string, text: string) {
    await this.db.$transaction(async (tx) => {
      await this.lock(tx, actor, invoiceId);
      await tx.invoice.update({ where: { id: invoiceId, organizationId: actor.organizationId }, data: { lines: { create: { text } } } });
    });
  }

  private lock(tx: Transaction, actor: Actor, id: string) {
    return tx.invoice.findFirst({ where: { id, organizationId: actor.organizationId } });
  }
}

/** Whoever calls it says which rows: not to be seen from here. */
export const countLines = (tx: Transaction, where: object) => tx.invoiceLine.count({ where });
export const removeAll = (db: PrismaClient, where: { organizationId: string }) => db.invoice.deleteMany({ where });
export const withMore = (db: PrismaClient, filter: object) => db.invoice.deleteMany({ where: { ...filter, archivedAt: null } });
export const insert = (tx: Transaction, data: { organizationId: string }[]) => tx.invoice.createMany({ data });
export const one = (db: PrismaClient, args: any) => db.invoice.update(args);

export const scopedByType = (db: OrgDb, id: string) => db.invoice.delete({ where: { id } });

export function dropIfKnown(db: PrismaClient, id: string, organizationId?: string) {
  if (!organizationId) return null;
  return db.invoice.delete({ where: { id, organizationId } });
}

export const defaulted = (db: PrismaClient, id: string, organizationId = "acme") => db.invoice.delete({ where: { id, organizationId } });

export async function forEach(db: PrismaClient, actor: Actor) {
  const { organizationId } = actor;
  const due = await db.invoice.findMany({ where: { organizationId, status: "ISSUED" } });
  for (const { id } of due) await db.invoice.update({ where: { id, organizationId }, data: { status: "LATE" } });
  const base = { organizationId };
  await db.client.updateMany({ where: { ...base, archivedAt: null }, data: {} });
  await db.client.updateMany({ where: { archivedAt: null, ...(actor.userId ? { ...base, ownerId: actor.userId } : base) }, data: {} });
}

/** No Prisma: names alone do not make it a client. */
export function others(db: any, queue: any, id: string) {
  db.query("select 1");
  queue.invoice.update({ where: { id } });
  db.unknownModel.update({ where: { id } });
  db.invoice.watch({ where: { id } });
}

export function throwing(rows: unknown[]) {
  if (rows.length === 0) throw new RangeError("no rows");
  return rows.map((row) => {
    if (!row) throw new Error("an empty row");
    return row;
  });
}
