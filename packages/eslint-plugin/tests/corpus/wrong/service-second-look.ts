import { z } from "zod";
import type { PrismaClient } from "../db";
import { publicProcedure } from "../trpc";

export class Repository {
  protected client!: PrismaClient;

  private get store() {
    return this.client;
  }

  drop(id: string) {
    return this.store.invoice.delete({ where: { id } }); // ✗ write-names-organization
  }

  async swap(id: string) {
    const { client } = this;
    await client.invoice.delete({ where: { id } }); // ✗ write-names-organization
    const self = this;
    await self.client.invoice.delete({ where: { id } }); // ✗ write-names-organization
  }

  readonly dropLater = (id: string) => this.client.invoice.delete({ where: { id } }); // ✗ write-names-organization
}

export function useInvoices(prisma: PrismaClient) {
  const { findUnique, deleteMany } = prisma.invoice;
  return {
    one: (id: string) => findUnique({ where: { id } }), // ✗ no-find-unique
    clear: () => deleteMany(), // ✗ write-names-organization
    lines: prisma.invoiceLine.groupBy({ by: ["projectId"], where: { projectId: { not: null } } }), // ✗ sub-entity-through-parent
  };
}

export const restored = (db: PrismaClient, row: { id: string; organizationId: string | undefined }) =>
  db.invoice.createMany({ data: [{ ...row, organizationId: row.organizationId ?? null }], skipDuplicates: true }); // ✗ write-names-organization

export const looped = async (db: PrismaClient, rows: { id: string }[], organizationId: string) => {
  const data = rows.map(({ id }) => {
    const base = { id };
    return base;
  });
  await db.invoice.createMany({ data }); // ✗ write-names-organization
  await db.invoice.upsert({ // ✗ write-names-organization
    where: { organizationId_number: { organizationId, number: "1" } },
    create: { number: "1", ...(rows.length > 0 ? { organizationId } : null) },
    update: {},
  });
};

const lazy: z.ZodType = z.lazy(() => z.object({ organizationId: z.string() })); // ✗ no-organization-in-input
const shape = { id: z.string() };
export const inputs = [
  publicProcedure.input(lazy).query(() => null),
  publicProcedure.input(z.object(shape).and(z.object({ organizationId: z.string() }))).query(() => null), // ✗ no-organization-in-input
  publicProcedure.input(z.discriminatedUnion("kind", [z.object({ kind: z.literal("a") }), z.object({ kind: z.literal("b"), organizationId: z.string() })])).query(() => null), // ✗ no-organization-in-input
  publicProcedure.input(z.object({ ...shape, ["organizationId"]: z.string().nullish() })).query(() => null), // ✗ no-organization-in-input
];
