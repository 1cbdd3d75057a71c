import { Prisma } from "../db";
import database from "../prisma";
import { getDb, orgProcedure, paged, withAudit } from "../trpc";

const skipped = orgProcedure.mutation(({ ctx, input }) =>
  ctx.db.invoice.delete({ where: { id: input.id, organizationId: ctx.isAdmin ? Prisma.skip : ctx.session.user.organizationId } }), // ✗ write-names-organization
);

function argsOf(id: string, organizationId: string, isAdmin: boolean) {
  if (isAdmin) return { where: { id } };
  return { where: { id, organizationId } };
}
const built = orgProcedure.mutation(({ ctx, input }) => ctx.db.invoice.delete(argsOf(input.id, ctx.session.user.organizationId, ctx.isAdmin))); // ✗ write-names-organization

const narrowed = orgProcedure.mutation(({ ctx, input }) => {
  let where = {};
  if (!ctx.isAdmin) where = { organizationId: ctx.session.user.organizationId };
  return ctx.db.invoice.deleteMany({ where }); // ✗ write-names-organization
});

const taken = orgProcedure.mutation(({ ctx, input }) => {
  const where: Record<string, unknown> = { id: input.id, organizationId: ctx.session.user.organizationId };
  delete where.organizationId;
  return ctx.db.invoice.deleteMany({ where }); // ✗ write-names-organization
});

const anded = orgProcedure.mutation(({ ctx, input }) => {
  const { organizationId } = ctx.session.user;
  return Promise.all([
    ctx.db.invoice.deleteMany({ where: { AND: [{ id: input.id }, ctx.isAdmin ? {} : { organizationId }] } }), // ✗ write-names-organization
    ctx.db.invoice.deleteMany({ where: { AND: [{ id: input.id }, ...(ctx.isAdmin ? [] : [{ organizationId }])] } }), // ✗ write-names-organization
    ctx.db.invoice.deleteMany({ where: { AND: { OR: [{ organizationId }, { shared: true }] } } }), // ✗ write-names-organization
  ]);
});

const emptied = (where = {}) => database.invoice.deleteMany({ where }); // ✗ write-names-organization
const got = orgProcedure.mutation(({ input }) => getDb().invoice.delete({ where: { id: input.id } })); // ✗ write-names-organization
const awaited = orgProcedure.mutation(async ({ input }) => (await getDb()).invoice.delete({ where: { id: input.id } })); // ✗ write-names-organization
const comma = orgProcedure.mutation(({ ctx, input }) => (0, ctx.db.invoice.delete)({ where: { id: input.id } })); // ✗ write-names-organization
const which = orgProcedure.mutation(({ ctx, input }) => (input.old ? ctx.db.client : ctx.db.invoice).delete({ where: { id: input.id } })); // ✗ write-names-organization

const looped = orgProcedure.mutation(async ({ ctx, input }) => {
  for (const id of input.ids) await ctx.db.invoice.update({ where: { id }, data: { seen: true } }); // ✗ write-names-organization
  await Promise.all(input.ids.map((id: string) => ctx.db.client.delete({ where: { id } }))); // ✗ write-names-organization
  const pending = [];
  pending.push(ctx.db.project.delete({ where: { id: input.id } })); // ✗ write-names-organization
  await ctx.db.$transaction(pending);
});

const moved = (tx: Parameters<Parameters<typeof database.$transaction>[0]>[0], id: string) => tx.invoice.delete({ where: { id } }); // ✗ write-names-organization
const typed = (store: typeof database, id: string) => store.invoice.delete({ where: { id } }); // ✗ write-names-organization

const wrapped = orgProcedure.mutation(withAudit(async ({ ctx }: any) => {
  if (!ctx.ready) throw new Error("not ready"); // ✗ throw-trpc-error
}));

const make = (word: string) => async ({ ctx }: any) => {
  if (!ctx.ready) throw new Error(word); // ✗ throw-trpc-error
};
const factory = orgProcedure.mutation(make("not ready"));

const checks = {
  ready(ctx: any) {
    if (!ctx.ready) throw new Error("not ready"); // ✗ throw-trpc-error
  },
  open: (ctx: any) => {
    if (!ctx.open) throw Object.assign(new Error("closed"), { status: 409 }); // ✗ throw-trpc-error
  },
};
const checked = orgProcedure.mutation(({ ctx }) => {
  checks.ready(ctx);
  checks.open(ctx);
});

function failureOf(kind: string) {
  if (kind === "lost") return new RangeError("lost");
  return new Error(kind);
}
const failing = orgProcedure.mutation(() => {
  throw failureOf("x"); // ✗ throw-trpc-error
});

/** The schema stands in another file: that the input has it is seen by its use. */
const read = orgProcedure.input(paged).query(({ ctx, input }) => ctx.db.invoice.findMany({ where: { organizationId: input.organizationId } })); // ✗ no-organization-in-input
const destructured = orgProcedure.input(paged).query(({ ctx, input: { organizationId } }) => ctx.db.invoice.findMany({ where: { organizationId } })); // ✗ no-organization-in-input
const later = orgProcedure.input(paged).query(({ ctx, input }) => {
  const { organizationId, page } = input; // ✗ no-organization-in-input
  return ctx.db.invoice.findMany({ where: { organizationId }, skip: page });
});

export { skipped, built, narrowed, taken, anded, emptied, got, awaited, comma, which, looped, moved, typed, wrapped, factory, checked, failing, read, destructured, later };
