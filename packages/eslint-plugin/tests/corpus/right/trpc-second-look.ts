import { TRPCError } from "@trpc/server";
import type { Prisma } from "../db";
import { orgProcedure, paged } from "../trpc";

const filters = orgProcedure.mutation(({ ctx, input }) => {
  const { organizationId } = ctx.session.user;
  const AND: Prisma.InvoiceWhereInput[] = [{ id: input.id }];
  AND.push({ organizationId });
  const where: Prisma.InvoiceWhereInput = { organizationId };
  if (input.search) where.number = { contains: input.search };
  where.OR = [{ number: "1" }];
  const first = ctx.db.invoice.deleteMany({ where: { AND } });
  return [first, ctx.db.invoice.deleteMany({ where }), ctx.db.invoice.deleteMany({ where: { AND: [...AND, { organizationId }] } })];
});

function whereOf(organizationId: string, search?: string) {
  if (search) return { organizationId, number: search };
  return { organizationId };
}
const made = orgProcedure.mutation(({ ctx, input }) => ctx.db.invoice.deleteMany({ where: whereOf(ctx.session.user.organizationId, input.search) }));

const loop = orgProcedure.mutation(async ({ ctx, input }) => {
  const { organizationId, id: userId } = ctx.session.user;
  let cursor: string | undefined;
  do {
    const rows = await ctx.db.invoice.findMany({ where: { organizationId }, take: 100, ...(cursor ? { cursor: { id: cursor }, skip: 1 } : {}) });
    await Promise.all(rows.map((row) => ctx.db.invoice.update({ where: { id: row.id, organizationId }, data: { ...input, ownerId: userId } })));
    cursor = rows.at(-1)?.id;
  } while (cursor);
});

/** Retried by Prisma's own rules; the last failure goes on as it is. */
const retried = orgProcedure.mutation(async ({ ctx }) => {
  let failure: unknown;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      return await ctx.db.invoice.count();
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
});

function toTRPC(error: unknown) {
  return error instanceof TRPCError ? error : new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause: error });
}
const translated = orgProcedure.mutation(async ({ ctx }) => {
  try {
    return await ctx.send();
  } catch (error) {
    throw toTRPC(error);
  }
});

const given = orgProcedure.input(paged).query(({ ctx, input }) => {
  const { page } = input;
  const { organizationId } = ctx.session.user;
  return ctx.db.invoice.findMany({ where: { organizationId }, skip: page });
});

const array = orgProcedure.mutation(({ ctx, input }) => {
  const { organizationId } = ctx.session.user;
  const rows = [];
  for (const line of input.lines) rows.push({ ...line, organizationId });
  return ctx.db.invoice.createMany({ data: rows });
});

export { filters, made, loop, retried, translated, given, array };
