import { PrismaClient } from "@prisma/client"; // ✗ no-stray-client
import type { Prisma, Transaction, OrgDb } from "../db";
import { Injectable } from "../framework";

@Injectable()
export class InvoiceService {
  #client: PrismaClient;
  private readonly fallback = new PrismaClient(); // ✗ no-stray-client

  constructor(private readonly db: PrismaClient, private readonly store: PrismaClient, client: PrismaClient) {
    this.#client = client;
  }

  rename(id: string, notes: string) {
    return this.db.invoice.update({ where: { id }, data: { notes } }); // ✗ write-names-organization
  }

  archive(id: string) {
    return this.store.invoice.update({ where: { id }, data: { archivedAt: new Date() } }); // ✗ write-names-organization
  }

  remove(id: string) {
    return this.#client.invoice.delete({ where: { id } }); // ✗ write-names-organization
  }

  removeBoth(ids: string[]) {
    return this.fallback.invoice.deleteMany({ where: { id: { in: ids } } }); // ✗ write-names-organization
  }

  get(id: string) {
    return this.db.invoice.findUnique({ where: { id }, include: { lines: true } }); // ✗ no-find-unique
  }

  async addLine(invoiceId: string, text: string) {
    await this.db.$transaction(async (tx) => {
      const last = await tx.invoiceLine.findFirst({ where: { invoiceId }, orderBy: { position: "desc" } }); // ✗ sub-entity-through-parent
      await tx.invoice.update({ where: { id: invoiceId }, data: { lines: { create: { text, position: (last?.position ?? 0) + 1 } } } }); // ✗ write-names-organization
    });
  }
}

export async function markPaid(work: Prisma.TransactionClient, id: string) {
  await work.invoice.update({ where: { id }, data: { status: "PAID" } }); // ✗ write-names-organization
}

export async function markLate({ client, id }: { client: PrismaClient; id: string }) {
  await client.invoice.update({ where: { id }, data: { status: "LATE" } }); // ✗ write-names-organization
}

export const touchAny = async (work: OrgDb | Transaction, id: string) => {
  await work.invoice.update({ where: { id }, data: {} }); // ✗ write-names-organization
};

export const picked = (work: Pick<PrismaClient, "invoice">, id: string) => work.invoice.delete({ where: { id } }); // ✗ write-names-organization

type Db = PrismaClient | Transaction;
export const alias = (work: Db, id: string) => work.invoice.delete({ where: { id } }); // ✗ write-names-organization

export const onDelegate = (invoices: Prisma.InvoiceDelegate, id: string) => invoices.delete({ where: { id } }); // ✗ write-names-organization
export const onMember = (invoices: PrismaClient["invoice"], id: string) => invoices.delete({ where: { id } }); // ✗ write-names-organization

export const optional = (db: PrismaClient, id: string, organizationId?: string) => db.invoice.delete({ where: { id, organizationId } }); // ✗ write-names-organization
export const nullable = (db: PrismaClient, id: string, organizationId: string | null) => db.client.update({ where: { id, organizationId }, data: {} }); // ✗ write-names-organization

export const connectByName = (db: PrismaClient) => db.client.create({ data: { name: "x", organization: { connect: { slug: "acme" } } } }); // ✗ write-names-organization
export const connectNobody = (db: PrismaClient) => db.client.create({ data: { name: "x", organization: { connect: { id: undefined } } } }); // ✗ write-names-organization

export function createServices(deps: { db: PrismaClient }) {
  const services = { main: deps.db };
  return {
    clear: () => services.main.project.deleteMany(), // ✗ write-names-organization
    drop: (id: string) => deps.db.project.delete({ where: { id } }), // ✗ write-names-organization
  };
}
