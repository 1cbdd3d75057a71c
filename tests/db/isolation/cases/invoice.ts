import type { Caller } from "@/server/trpc/caller-for";
import type { IsolationCase } from "../isolation-case";

/** A client of the caller's own organisation. */
async function ownClient(caller: Caller): Promise<string> {
  return (await caller.client.list({ search: "Durand" })).items[0]!.id;
}

/** An issued invoice of the caller's own. */
async function ownInvoice(caller: Caller): Promise<string> {
  return (await caller.invoice.list({ status: ["PARTIALLY_PAID"] })).items[0]!.id;
}

const reason = "Out of curiosity";

export const cases: IsolationCase[] = [
  { procedure: "invoice.list", act: (caller, { name }) => caller.invoice.list({ search: name }), expect: "own-rows-only" },
  { procedure: "invoice.list", act: (caller, { records }) => caller.invoice.list({ clientId: records.clientId, quoteId: records.quoteAcceptedId }), expect: "own-rows-only" },
  { procedure: "invoice.list", act: (caller, { records }) => caller.invoice.list({ cursor: records.invoiceIssuedId }), expect: "own-rows-only" },
  { procedure: "invoice.get", act: (caller, { records }) => caller.invoice.get({ id: records.invoiceIssuedId }), expect: "NOT_FOUND" },
  { procedure: "invoice.pdf", act: (caller, { records }) => caller.invoice.pdf({ id: records.invoiceIssuedId }), expect: "NOT_FOUND" },
  { procedure: "invoice.create", act: async (caller) => caller.invoice.create({ clientId: await ownClient(caller) }), expect: "own-effect-only" },
  { procedure: "invoice.create", act: (caller, { records }) => caller.invoice.create({ clientId: records.clientId }), expect: "NOT_FOUND" },
  { procedure: "invoice.create", act: async (caller, { records }) => caller.invoice.create({ clientId: await ownClient(caller), siteId: records.siteId }), expect: "NOT_FOUND" },
  { procedure: "invoice.create", act: async (caller, { records }) => caller.invoice.create({ clientId: await ownClient(caller), contactId: records.contactId }), expect: "NOT_FOUND" },
  { procedure: "invoice.create", act: async (caller, { records }) => caller.invoice.create({ clientId: await ownClient(caller), paymentTermId: records.paymentTermId }), expect: "NOT_FOUND" },
  {
    procedure: "invoice.create",
    act: async (caller, { records }) => caller.invoice.create({ clientId: await ownClient(caller), lines: [{ description: "Own", taxRateId: records.taxRateId }] }),
    expect: "NOT_FOUND",
  },
  {
    procedure: "invoice.create",
    act: async (caller, { records }) => {
      const [rate] = await caller.taxRate.list();
      return caller.invoice.create({ clientId: await ownClient(caller), lines: [{ description: "Own", taxRateId: rate!.id, productId: records.productId }] });
    },
    expect: "NOT_FOUND",
  },
  { procedure: "invoice.update", act: async (caller, { records }) => caller.invoice.update({ id: records.invoiceDraftId, clientId: await ownClient(caller) }), expect: "NOT_FOUND" },
  { procedure: "invoice.duplicate", act: (caller, { records }) => caller.invoice.duplicate({ id: records.invoiceIssuedId }), expect: "NOT_FOUND" },
  { procedure: "invoice.deleteDraft", act: (caller, { records }) => caller.invoice.deleteDraft({ id: records.invoiceDraftId }), expect: "NOT_FOUND" },
  { procedure: "invoice.previewTotals", act: (caller, { records }) => caller.invoice.previewTotals({ lines: [{ unitPrice: "100", taxRateId: records.taxRateId }] }), expect: "own-rows-only" },
  { procedure: "invoice.issue", act: (caller, { records }) => caller.invoice.issue({ id: records.invoiceDraftId }), expect: "NOT_FOUND" },
  {
    procedure: "invoice.issue",
    act: async (caller) => {
      const source = await ownInvoice(caller);
      return caller.invoice.issue(await caller.invoice.duplicate({ id: source }));
    },
    expect: "own-effect-only",
  },
  { procedure: "invoice.markSent", act: (caller, { records }) => caller.invoice.markSent({ id: records.invoiceIssuedId }), expect: "NOT_FOUND" },
  { procedure: "invoice.dispute", act: (caller, { records }) => caller.invoice.dispute({ id: records.invoiceIssuedId, reason }), expect: "NOT_FOUND" },
  { procedure: "invoice.resolveDispute", act: (caller, { records }) => caller.invoice.resolveDispute({ id: records.invoiceDisputedId }), expect: "NOT_FOUND" },
  { procedure: "invoice.createCreditNote", act: (caller, { records }) => caller.invoice.createCreditNote({ invoiceId: records.invoiceIssuedId, reason, full: true }), expect: "NOT_FOUND" },
  {
    procedure: "invoice.createCreditNote",
    act: async (caller, { records }) => caller.invoice.createCreditNote({ invoiceId: await ownInvoice(caller), reason, lines: [{ lineId: records.invoiceLineId }] }),
    expect: "NOT_FOUND",
  },
];
