import { router } from "@/server/trpc/init";
import { createCreditNote } from "./create-credit-note";
import { create, deleteDraft, duplicate, previewTotals, update } from "./drafts";
import { dispute, markSent, resolveDispute } from "./follow-up";
import { get } from "./get";
import { issue } from "./issue";
import { list } from "./list";
import { pdf } from "./pdf";

/** Invoices and credit notes: drafted, issued, followed up. */
export const invoiceRouter = router({
  list,
  get,
  pdf,
  create,
  update,
  duplicate,
  deleteDraft,
  previewTotals,
  issue,
  markSent,
  dispute,
  resolveDispute,
  createCreditNote,
});
