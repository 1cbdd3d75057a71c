import { initTRPC } from "@trpc/server";
import { ForbiddenError } from "../errors";
import { authed } from "../trpc";

const t = initTRPC.create();
const orgProcedure = t.procedure.use(({ ctx, next }) => {
  if (!ctx.session) throw new Error("Sign in first."); // ✗ throw-trpc-error
  return next();
});
const failure = () => new Error("lost");
const isAdmin = t.middleware(({ ctx, next }) => {
  if (!ctx.admin) throw "no admin"; // ✗ throw-trpc-error
  return next();
});

function requireDraft(invoice: { status: string }) {
  if (invoice.status !== "DRAFT") throw new Error("Only a draft."); // ✗ throw-trpc-error
}

const requirePaid = (invoice: { status: string }) => {
  requireOpen(invoice);
};

function requireOpen(invoice: { status: string }) {
  if (invoice.status === "CLOSED") throw new RangeError("closed"); // ✗ throw-trpc-error
}

async function handler({ ctx, input }: any) {
  if (!input.id) throw new TypeError("no id"); // ✗ throw-trpc-error
  return ctx.orgDb.invoice.findFirst({ where: { id: input.id } });
}

export const named = orgProcedure.query(handler);

export const invoices = t.router({
  get: orgProcedure.use(isAdmin).query(async ({ ctx, input }) => {
    const invoice = await ctx.orgDb.invoice.findFirst({ where: { id: input.id } });
    if (!invoice) throw new Error("Invoice not found.", { cause: input.id }); // ✗ throw-trpc-error
    requireDraft(invoice);
    requirePaid(invoice);
    if (invoice.foreign) throw new ForbiddenError("foreign"); // ✗ throw-trpc-error
    if (invoice.lost) throw failure(); // ✗ throw-trpc-error
    if (invoice.gone) throw { code: "GONE" }; // ✗ throw-trpc-error
    const late = new Error("late");
    if (invoice.late) throw late; // ✗ throw-trpc-error
    invoice.lines.forEach((line: any) => {
      if (!line.ok) throw Error(`line ${line.id}`); // ✗ throw-trpc-error
    });
    try {
      await ctx.send(invoice);
    } catch (error) {
      throw new Error("sending failed", { cause: error }); // ✗ throw-trpc-error
    }
    try {
      if (!invoice.number) throw new Error("no number"); // ✗ throw-trpc-error
    } catch (error) {
      throw error;
    }
    return invoice;
  }),
  list: authed.query(async ({ ctx }) => {
    if (!ctx.ready) throw new Error("not ready"); // ✗ throw-trpc-error
    return [];
  }),
});
