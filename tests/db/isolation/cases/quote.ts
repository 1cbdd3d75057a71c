import type { Caller } from "@/server/trpc/caller-for";
import type { IsolationCase } from "../isolation-case";

/** A client of the caller's own organisation, and one of its rates. */
async function own(caller: Caller) {
  const { items } = await caller.client.list({ search: "Durand" });
  const rates = await caller.taxRate.list();
  return { clientId: items[0]!.id, taxRateId: rates[0]!.id };
}

const foreignLine = (ids: { taxRateId: string; productId?: string }) => ({ description: "Own", unitPrice: "1", ...ids });

export const cases: IsolationCase[] = [
  { procedure: "quote.list", act: (caller, { name }) => caller.quote.list({ search: name }), expect: "own-rows-only" },
  { procedure: "quote.list", act: (caller, { records }) => caller.quote.list({ clientId: records.clientId, cursor: records.quoteSentId }), expect: "own-rows-only" },
  { procedure: "quote.get", act: (caller, { records }) => caller.quote.get({ id: records.quoteSentId }), expect: "NOT_FOUND" },
  { procedure: "quote.pdf", act: (caller, { records }) => caller.quote.pdf({ id: records.quoteSentId }), expect: "NOT_FOUND" },
  { procedure: "quote.create", act: async (caller) => caller.quote.create({ clientId: (await own(caller)).clientId }), expect: "own-effect-only" },
  { procedure: "quote.create", act: (caller, { records }) => caller.quote.create({ clientId: records.clientId }), expect: "NOT_FOUND" },
  { procedure: "quote.create", act: async (caller, { records }) => caller.quote.create({ clientId: (await own(caller)).clientId, siteId: records.siteId }), expect: "NOT_FOUND" },
  {
    procedure: "quote.create",
    act: async (caller, { records }) => caller.quote.create({ clientId: (await own(caller)).clientId, paymentTermId: records.paymentTermId }),
    expect: "NOT_FOUND",
  },
  {
    procedure: "quote.create",
    act: async (caller, { records }) => caller.quote.create({ clientId: (await own(caller)).clientId, lines: [foreignLine({ taxRateId: records.taxRateId })] }),
    expect: "NOT_FOUND",
  },
  {
    procedure: "quote.create",
    act: async (caller, { records }) => {
      const { clientId, taxRateId } = await own(caller);
      return caller.quote.create({ clientId, lines: [foreignLine({ taxRateId, productId: records.productId })] });
    },
    expect: "NOT_FOUND",
  },
  { procedure: "quote.update", act: async (caller, { records }) => caller.quote.update({ id: records.quoteDraftId, clientId: (await own(caller)).clientId }), expect: "NOT_FOUND" },
  {
    procedure: "quote.update",
    act: async (caller, { records }) => {
      const { clientId } = await own(caller);
      const { id } = await caller.quote.create({ clientId });
      return caller.quote.update({ id, clientId: records.clientId });
    },
    expect: "NOT_FOUND",
  },
  { procedure: "quote.duplicate", act: (caller, { records }) => caller.quote.duplicate({ id: records.quoteDraftId }), expect: "NOT_FOUND" },
  { procedure: "quote.deleteDraft", act: (caller, { records }) => caller.quote.deleteDraft({ id: records.quoteDraftId }), expect: "NOT_FOUND" },
  { procedure: "quote.previewTotals", act: (caller, { records }) => caller.quote.previewTotals({ lines: [{ unitPrice: "100", taxRateId: records.taxRateId }] }), expect: "own-rows-only" },
  { procedure: "quote.send", act: (caller, { records }) => caller.quote.send({ id: records.quoteDraftId }), expect: "NOT_FOUND" },
  { procedure: "quote.accept", act: (caller, { records }) => caller.quote.accept({ id: records.quoteSentId }), expect: "NOT_FOUND" },
  {
    procedure: "quote.accept",
    act: async (caller, { records }) => {
      const { clientId, taxRateId } = await own(caller);
      const { id } = await caller.quote.create({ clientId, lines: [foreignLine({ taxRateId })] });
      await caller.quote.send({ id });
      return caller.quote.accept({ id, selectedLineIds: [records.quoteOptionId] });
    },
    expect: "NOT_FOUND",
  },
  { procedure: "quote.reject", act: (caller, { records }) => caller.quote.reject({ id: records.quoteSentId }), expect: "NOT_FOUND" },
  { procedure: "quote.cancel", act: (caller, { records }) => caller.quote.cancel({ id: records.quoteSentId }), expect: "NOT_FOUND" },
  { procedure: "quote.newVersion", act: (caller, { records }) => caller.quote.newVersion({ id: records.quoteSentId }), expect: "NOT_FOUND" },
  { procedure: "quote.convertToInvoice", act: (caller, { records }) => caller.quote.convertToInvoice({ id: records.quoteAcceptedId }), expect: "NOT_FOUND" },
  { procedure: "quote.convertToInvoice", act: (caller, { records }) => caller.quote.convertToInvoice({ id: records.quoteAcceptedId, depositPercent: "30" }), expect: "NOT_FOUND" },
];
