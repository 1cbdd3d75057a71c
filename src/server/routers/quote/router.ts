import { router } from "@/server/trpc/init";
import { accept, cancel, convertToInvoice, reject, send } from "./answers";
import { create, deleteDraft, duplicate, newVersion, previewTotals, update } from "./drafts";
import { get } from "./get";
import { list } from "./list";
import { pdf } from "./pdf";

/** Quotes: drafted, sent, answered, turned into invoices. */
export const quoteRouter = router({
  list,
  get,
  pdf,
  create,
  update,
  duplicate,
  deleteDraft,
  previewTotals,
  send,
  accept,
  reject,
  cancel,
  newVersion,
  convertToInvoice,
});
