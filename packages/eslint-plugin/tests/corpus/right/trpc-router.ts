import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { notFound } from "../errors";
import { crossing, orgProcedure, platformProcedure, t } from "../trpc";

const byId = z.object({ id: z.string() });
const OWN = "organizationId";
const own = (organizationId: string, id: string) => ({ id, organizationId });

class Locked extends TRPCError {}

function requireDraft(invoice: { status: string }) {
  if (invoice.status !== "DRAFT") throw new TRPCError({ code: "PRECONDITION_FAILED", message: "Only a draft." });
  if (invoice.status === "LOCKED") throw new Locked({ code: "CONFLICT" });
}

/** Not called by a procedure. */
export function parseNumber(text: string) {
  if (!/^\d+$/.test(text)) throw new Error("no number");
  return Number(text);
}

export const invoices = t.router({
  list: orgProcedure.query(({ ctx }) => ctx.orgDb.invoice.findMany()),
  get: orgProcedure.input(byId).query(async ({ ctx, input }) => {
    const invoice = await ctx.orgDb.invoice.findUnique({ where: { id: input.id } });
    if (!invoice) throw notFound("Invoice");
    return invoice;
  }),
  lines: orgProcedure.input(byId).query(({ ctx, input }) => ctx.orgDb.invoiceLine.findMany({ where: { invoiceId: input.id } })),

  update: orgProcedure.input(byId.extend({ notes: z.string() })).mutation(async ({ ctx, input: { id, ...data } }) => {
    const { organizationId } = ctx.session.user;
    return ctx.db.invoice.update({ where: { id, organizationId }, data });
  }),
  create: orgProcedure.input(z.object({ number: z.string() })).mutation(({ ctx, input }) =>
    ctx.db.invoice.create({ data: { ...input, organizationId: ctx.session.user.organizationId } }),
  ),
  connected: orgProcedure.mutation(({ ctx }) =>
    ctx.db.invoice.create({ data: { number: "1", organization: { connect: { id: ctx.session.user.organizationId } } } }),
  ),
  remove: orgProcedure.input(byId).mutation(async ({ ctx: { db, session }, input }) => {
    const where = { id: input.id, organizationId: session.user.organizationId };
    await db.invoice.delete({ where });
  }),
  both: orgProcedure.input(byId).mutation(({ ctx, input }) =>
    ctx.db.$transaction(async (tx) => {
      const { organizationId } = ctx.session.user;
      const invoice = await tx.invoice.findFirst({ where: { id: input.id, organizationId } });
      if (!invoice) throw notFound("Invoice");
      requireDraft(invoice);
      await tx.invoiceLine.deleteMany({ where: { invoice: { id: invoice.id, organizationId } } });
      await tx.lineDiscount.deleteMany({ where: { line: { invoice: { is: { organizationId } } } } });
      await tx.invoice.delete({ where: { id: invoice.id, organizationId } });
    }),
  ),
  scopedTransaction: orgProcedure.mutation(({ ctx }) => ctx.orgDb.$transaction((tx) => tx.invoice.updateMany({ data: { seen: true } }))),

  among: orgProcedure.input(byId).mutation(({ ctx, input }) => {
    const { organizationId } = ctx.session.user;
    return Promise.all([
      ctx.db.invoice.updateMany({ where: { AND: [{ id: input.id }, { organizationId }] }, data: {} }),
      ctx.db.invoice.updateMany({ where: { AND: { organizationId: { equals: organizationId } } }, data: {} }),
      ctx.db.invoice.update({ where: { organizationId_number: { organizationId, number: "1" } }, data: {} }),
      ctx.db.invoice.update({ where: { id: input.id, organization: { id: organizationId } }, data: {} }),
      ctx.db.invoice.deleteMany({ where: { OR: [{ number: "1" }, { number: "2" }], organizationId } }),
      ctx.db.invoice.deleteMany({ where: { [OWN]: organizationId } }),
      ctx.db.invoice.deleteMany({ where: own(organizationId, input.id) }),
      ctx.db.invoiceLine.count({ where: { AND: [{ invoice: { organizationId } }] } }),
      ctx.db.invoiceLine.count({ where: { project: { organizationId } } }),
    ]);
  }),
  many: orgProcedure.input(z.object({ rows: z.array(z.object({ number: z.string() })) })).mutation(({ ctx, input }) => {
    const { organizationId } = ctx.session.user;
    const data = input.rows.map((row) => ({ ...row, organizationId }));
    return ctx.db.invoice.createMany({ data });
  }),
  set: orgProcedure.input(byId).mutation(async ({ ctx, input }) => {
    const filter: Record<string, unknown> = { id: input.id };
    filter.organizationId = ctx.session.user.organizationId;
    await ctx.db.invoice.deleteMany({ where: filter });
    const assigned = { id: input.id };
    Object.assign(assigned, { organizationId: ctx.session.user.organizationId });
    await ctx.db.invoice.deleteMany({ where: assigned });
  }),
  upsert: orgProcedure.mutation(({ ctx }) => {
    const { organizationId } = ctx.session.user;
    const key = { organizationId, userId: ctx.session.user.id };
    return ctx.db.membership.upsert({ where: { organizationId_userId: key }, create: { ...key, role: "MEMBER" }, update: {} });
  }),

  globals: orgProcedure.input(byId).query(({ ctx, input }) => Promise.all([ctx.db.user.findUnique({ where: { id: input.id } }), ctx.db.country.findMany()])),
  tried: orgProcedure.mutation(async ({ ctx }) => {
    try {
      if (!ctx.ready) throw new Error("caught just below");
      return await ctx.send();
    } catch (error) {
      throw new TRPCError({ code: "BAD_GATEWAY", message: "Not sent.", cause: error });
    }
  }),
  rethrown: orgProcedure.mutation(async ({ ctx }) => {
    try {
      return await ctx.send();
    } catch (error) {
      if (ctx.isKnown(error)) return null;
      throw error;
    }
  }),
  without: orgProcedure.input(z.object({ organizationId: z.string(), id: z.string() }).omit({ organizationId: true })).query(() => null),
  picked: orgProcedure.input(z.object({ organizationId: z.string(), id: z.string() }).pick({ id: true })).query(() => null),
  never: orgProcedure.input(z.object({ organizationId: z.never().optional(), id: z.string() })).query(() => null),
  derived: orgProcedure.input(byId.transform((value) => ({ ...value, organizationId: "mine" }))).query(() => null),

  // Platform staff choose the organisation, and the procedure says why.
  suspend: platformProcedure.use(crossing("platform staff suspend an organisation")).input(z.object({ organizationId: z.string() })).mutation(({ ctx, input }) =>
    ctx.db.organization.update({ where: { id: input.organizationId }, data: { status: "SUSPENDED" } }),
  ),
});
