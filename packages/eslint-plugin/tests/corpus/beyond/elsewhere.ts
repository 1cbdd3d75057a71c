// Wrong, and not to be seen by looking at one file's syntax. The guard refuses these at run time.
import { byIdOnly, clientOf, invoicesOf, requireOpen } from "../elsewhere";
import { orgProcedure } from "../trpc";

/** The filter is made in another file. */
export const filterElsewhere = orgProcedure.mutation(({ ctx, input }) => ctx.db.invoice.delete({ where: byIdOnly(input.id) })); // ✗ write-names-organization

/** The client is made in another file, under a name that says nothing. */
export const clientElsewhere = orgProcedure.mutation(({ ctx, input }) => clientOf(ctx).invoice.delete({ where: { id: input.id } })); // ✗ write-names-organization
export const delegateElsewhere = orgProcedure.mutation(({ ctx, input }) => invoicesOf(ctx).delete({ where: { id: input.id } })); // ✗ write-names-organization

/** The model is chosen while the program runs. */
export const modelByName = orgProcedure.mutation(({ ctx, input }) => ctx.db[input.model].deleteMany({ where: { id: input.id } })); // ✗ write-names-organization

/** The operation is called by way of the language. */
export const byReflection = orgProcedure.mutation(({ ctx, input }) => Reflect.apply(ctx.db.invoice.delete, ctx.db.invoice, [{ where: { id: input.id } }])); // ✗ write-names-organization

/** The throw stands in another file. */
export const throwElsewhere = orgProcedure.mutation(({ input }) => requireOpen(input.id)); // ✗ throw-trpc-error

/** The value is another organisation's: a plain value all the same. */
export const foreignValue = orgProcedure.mutation(({ ctx, input }) => ctx.db.invoice.delete({ where: { id: input.id, organizationId: ctx.session.lastVisited } })); // ✗ write-names-organization

/** What a write has nested in it. */
export const nested = orgProcedure.mutation(({ ctx, input }) => {
  const { organizationId } = ctx.session.user;
  return ctx.db.client.update({ where: { id: input.id, organizationId }, data: { invoices: { connect: { id: input.invoiceId } } } }); // ✗ write-names-organization
});

/** What the caller's filter holds. */
export const remove = (db: any, where: object) => db.invoice.deleteMany({ where }); // ✗ write-names-organization
