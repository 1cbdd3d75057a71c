import { z } from "zod";
import { t, orgProcedure, protectedProcedure } from "../trpc";

const byId = z.object({ id: z.string() });
const only = (id: string) => ({ id });

export const invoiceRouter = t.router({
  rename: orgProcedure.input(byId).mutation(({ ctx, input }) =>
    ctx.db.invoice.update({ where: { id: input.id }, data: { notes: "x" } }), // ✗ write-names-organization
  ),

  remove: orgProcedure.input(byId).mutation(async ({ ctx: { db }, input }) => {
    await db.invoice.delete({ where: { id: input.id } }); // ✗ write-names-organization
  }),

  removeAll: orgProcedure.mutation(({ ctx }) => ctx["db"].invoice.deleteMany({})), // ✗ write-names-organization

  removeReally: orgProcedure.mutation(({ ctx }) => ctx.db.invoice.deleteMany()), // ✗ write-names-organization

  create: orgProcedure.input(z.object({ number: z.string() })).mutation(async ({ ctx, input }) => {
    const { db } = ctx;
    return db.invoice.create({ data: { ...input } }); // ✗ write-names-organization
  }),

  createFromInput: orgProcedure.input(z.looseObject({ number: z.string() })).mutation(async (opts) => {
    const { input } = opts;
    return opts.ctx.db.invoice.create({ data: input }); // ✗ write-names-organization
  }),

  overwritten: orgProcedure.input(z.looseObject({})).mutation(({ ctx, input }) =>
    ctx.db.invoice.create({ data: { organizationId: ctx.session.user.organizationId, ...input } }), // ✗ write-names-organization
  ),

  maybe: protectedProcedure.input(byId).mutation(({ ctx, input }) =>
    ctx.db.invoice.update({ where: { id: input.id, organizationId: ctx.session?.user?.organizationId }, data: {} }), // ✗ write-names-organization
  ),

  silenced: protectedProcedure.input(byId).mutation(({ ctx, input }) =>
    ctx.db.invoice.update({ where: { id: input.id, organizationId: ctx.session?.user.organizationId! }, data: {} }), // ✗ write-names-organization
  ),

  fallback: protectedProcedure.input(byId).mutation(({ ctx, input }) => {
    const organizationId = ctx.session.user.organizationId ?? undefined;
    return ctx.db.invoice.updateMany({ where: { id: input.id, organizationId }, data: {} }); // ✗ write-names-organization
  }),

  chosen: protectedProcedure.input(byId).mutation(({ ctx, input }) =>
    ctx.db.invoice.updateMany({ where: { id: input.id, organizationId: ctx.isAdmin ? undefined : ctx.session.user.organizationId }, data: {} }), // ✗ write-names-organization
  ),

  conditional: protectedProcedure.input(byId).mutation(({ ctx, input }) =>
    ctx.db.invoice.updateMany({ where: { id: input.id, ...(ctx.isAdmin ? {} : { organizationId: ctx.session.user.organizationId }) }, data: {} }), // ✗ write-names-organization
  ),

  conditionalAnd: protectedProcedure.input(byId).mutation(({ ctx, input }) =>
    ctx.db.invoice.deleteMany({ where: { id: input.id, ...(!ctx.isAdmin && { organizationId: ctx.session.user.organizationId }) } }), // ✗ write-names-organization
  ),

  conditionalKey: protectedProcedure.input(byId).mutation(({ ctx, input }) =>
    ctx.db.invoice.deleteMany({ where: { [ctx.isAdmin ? "id" : "organizationId"]: input.id } }), // ✗ write-names-organization
  ),

  several: protectedProcedure.mutation(({ ctx }) =>
    ctx.db.invoice.deleteMany({ where: { organizationId: { in: ctx.session.user.organizationIds } } }), // ✗ write-names-organization
  ),

  notThat: protectedProcedure.mutation(({ ctx }) =>
    ctx.db.invoice.deleteMany({ where: { organizationId: { not: ctx.session.user.organizationId } } }), // ✗ write-names-organization
  ),

  either: protectedProcedure.input(byId).mutation(({ ctx, input }) =>
    ctx.db.invoice.deleteMany({ where: { OR: [{ id: input.id }, { organizationId: ctx.session.user.organizationId }] } }), // ✗ write-names-organization
  ),

  except: protectedProcedure.input(byId).mutation(({ ctx, input }) =>
    ctx.db.invoice.deleteMany({ where: { id: input.id, NOT: { organizationId: ctx.session.user.organizationId } } }), // ✗ write-names-organization
  ),

  sent: protectedProcedure.input(z.object({ organizationId: z.string(), id: z.string() })).mutation(({ ctx, input }) => // ✗ no-organization-in-input
    ctx.db.invoice.delete({ where: { id: input.id, organizationId: input.organizationId } }), // ✗ write-names-organization
  ),

  upsertWhere: orgProcedure.input(byId).mutation(({ ctx, input }) => {
    const { organizationId } = ctx.session.user;
    return ctx.db.client.upsert({ where: { id: input.id }, create: { organizationId, name: "x" }, update: { name: "x" } }); // ✗ write-names-organization
  }),

  upsertCreate: orgProcedure.input(byId).mutation(({ ctx, input }) => {
    const { organizationId } = ctx.session.user;
    return ctx.db.client.upsert({ where: { id: input.id, organizationId }, create: { name: "x" }, update: { name: "x" } }); // ✗ write-names-organization
  }),

  helper: orgProcedure.input(byId).mutation(({ ctx, input }) => ctx.db.invoice.delete({ where: only(input.id) })), // ✗ write-names-organization

  empty: orgProcedure.input(byId).mutation(({ ctx, input }) =>
    ctx.db.invoice.delete({ where: { id: input.id, organizationId: "" } }), // ✗ write-names-organization
  ),
});
