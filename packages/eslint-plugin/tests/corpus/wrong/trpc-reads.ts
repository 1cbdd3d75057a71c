import { t, orgProcedure } from "../trpc";

export const reads = t.router({
  byId: orgProcedure.query(({ ctx, input }) => ctx.db.invoice.findUnique({ where: { id: input.id } })), // ✗ no-find-unique
  byIdOrThrow: t.procedure.query(({ ctx: { db }, input }) => db.invoice.findUniqueOrThrow({ where: { id: input.id } })), // ✗ no-find-unique
  line: orgProcedure.query(({ ctx, input }) => ctx.db.invoiceLine.findUnique({ where: { id: input.id } })), // ✗ no-find-unique
  byNumber: orgProcedure.query(({ ctx, input }) => {
    const { organizationId } = ctx.session.user;
    return ctx.db.invoice.findUnique({ where: { organizationId_number: { organizationId, number: input.number } } }); // ✗ no-find-unique
  }),

  lines: orgProcedure.query(({ ctx, input }) => ctx.db.invoiceLine.findMany({ where: { invoiceId: input.id } })), // ✗ sub-entity-through-parent
  allLines: orgProcedure.query(({ ctx }) => ctx.db.invoiceLine.findMany()), // ✗ sub-entity-through-parent
  count: orgProcedure.query(({ ctx, input }) => ctx.db.invoiceLine.count({ where: { invoice: { id: input.id } } })), // ✗ sub-entity-through-parent
  sum: orgProcedure.query(({ ctx }) => ctx.db.invoiceLine.aggregate({ _sum: { amount: true } })), // ✗ sub-entity-through-parent
  first: orgProcedure.query(({ ctx, input }) => ctx.db.invoiceLine.findFirst({ where: { id: input.id, organizationId: ctx.session.user.organizationId } })), // ✗ sub-entity-through-parent
  undefinedParent: orgProcedure.query(({ ctx }) => ctx.db.invoiceLine.findFirst({ where: { invoice: { organizationId: undefined } } })), // ✗ sub-entity-through-parent
  anyParent: orgProcedure.query(({ ctx }) => ctx.db.invoiceLine.findFirst({ where: { invoice: undefined } })), // ✗ sub-entity-through-parent
  orParent: orgProcedure.query(({ ctx }) => ctx.db.invoiceLine.findFirst({ where: { OR: [{ invoice: { organizationId: ctx.session.user.organizationId } }, { projectId: null }] } })), // ✗ sub-entity-through-parent
  grandchild: orgProcedure.query(({ ctx, input }) => ctx.db.lineDiscount.findMany({ where: { line: { invoiceId: input.id } } })), // ✗ sub-entity-through-parent
  remove: orgProcedure.mutation(({ ctx, input }) => ctx.db.invoiceLine.delete({ where: { id: input.id } })), // ✗ sub-entity-through-parent
  change: orgProcedure.mutation(({ ctx, input }) => ctx.db.lineDiscount.updateMany({ where: { id: input.id }, data: {} })), // ✗ sub-entity-through-parent
});
