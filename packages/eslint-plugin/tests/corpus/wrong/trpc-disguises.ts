import { orgProcedure } from "../trpc";

export const aliased = orgProcedure.mutation(async ({ ctx, input }) => {
  const mine = ctx.db;
  await mine.client.update({ where: { id: input.id }, data: {} }); // ✗ write-names-organization
  const again = mine as unknown as typeof mine;
  await again.client.update({ where: { id: input.id }, data: {} }); // ✗ write-names-organization
});

export const renamed = orgProcedure.mutation(async ({ ctx: { db: database }, input }) => {
  await database!.client.delete({ where: { id: input.id } }); // ✗ write-names-organization
});

export const delegates = orgProcedure.mutation(async ({ ctx, input }) => {
  const invoices = ctx.db.invoice;
  await invoices.delete({ where: { id: input.id } }); // ✗ write-names-organization
  const { client } = ctx.db;
  await client.deleteMany({ where: { id: input.id } }); // ✗ write-names-organization
  const { db: { project } } = ctx;
  await project.deleteMany({ where: { id: input.id } }); // ✗ write-names-organization
  const { update } = ctx.db.project;
  await update({ where: { id: input.id }, data: {} }); // ✗ write-names-organization
  const NAME = "project";
  await ctx.db[NAME].deleteMany({ where: { id: input.id } }); // ✗ write-names-organization
  await ctx.db?.project?.["deleteMany"]({ where: { id: input.id } }); // ✗ write-names-organization
});

export const transaction = orgProcedure.mutation(({ ctx, input }) =>
  ctx.db.$transaction(async (work) => {
    await work.invoice.update({ where: { id: input.id }, data: {} }); // ✗ write-names-organization
    await work.invoiceLine.deleteMany({ where: { invoiceId: input.id } }); // ✗ sub-entity-through-parent
  }),
);

export const batch = orgProcedure.mutation(({ ctx, input }) =>
  ctx.db.$transaction([
    ctx.db.invoice.update({ where: { id: input.id }, data: {} }), // ✗ write-names-organization
    ctx.db.client.update({ where: { id: input.id }, data: {} }), // ✗ write-names-organization
  ]),
);

export const built = orgProcedure.mutation(async ({ ctx, input }) => {
  const where = { id: input.id };
  await ctx.db.invoice.delete({ where }); // ✗ write-names-organization

  const filter: Record<string, unknown> = { id: input.id };
  if (!ctx.isAdmin) filter.organizationId = ctx.session.user.organizationId;
  await ctx.db.invoice.delete({ where: filter }); // ✗ write-names-organization

  const args = { where: { id: input.id }, data: {} };
  await ctx.db.invoice.update(args); // ✗ write-names-organization

  const data = input.rows.map((row) => ({ ...row }));
  await ctx.db.invoice.createMany({ data }); // ✗ write-names-organization
  await ctx.db.invoice.createMany({ data: [{ number: "1", organizationId: ctx.session.user.organizationId }, { number: "2" }] }); // ✗ write-names-organization
  await ctx.db.invoice.createManyAndReturn({ data: ["1", "2"].map((number) => ({ number })) }); // ✗ write-names-organization

  const spread = { ...where, ...{ archivedAt: null } };
  await ctx.db.invoice.updateMany({ where: spread, data: {} }); // ✗ write-names-organization
  await ctx.db.invoice.updateMany({ where: Object.assign({}, where, { archivedAt: null }), data: {} }); // ✗ write-names-organization
});

async function touch(client: any, id: string) {
  await client.invoice.update({ where: { id }, data: {} }); // ✗ write-names-organization
}

export const throughHelper = orgProcedure.mutation(({ ctx, input }) => touch(ctx.db, input.id));

export const eitherClient = orgProcedure.mutation(({ ctx, input }) => {
  const work = input.tx ?? ctx.db;
  return work.invoice.delete({ where: { id: input.id } }); // ✗ write-names-organization
});

let later;
later = (globalThis as any).prisma;
export const reassigned = orgProcedure.mutation(({ input }) => later.invoice.delete({ where: { id: input.id } })); // ✗ write-names-organization
