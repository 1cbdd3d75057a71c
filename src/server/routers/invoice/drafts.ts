import { actorOf } from "@/server/services/actor";
import { previewInput } from "@/server/services/documents/inputs";
import { previewTotals as preview } from "@/server/services/documents/preview-totals";
import { createDraft } from "@/server/services/invoices/create-draft";
import { invoiceDraftInput } from "@/server/services/invoices/draft-input";
import { duplicateInvoice } from "@/server/services/invoices/duplicate";
import { deleteDraft as remove, updateDraft } from "@/server/services/invoices/update-draft";
import { editableInvoices, visibleInvoices } from "@/server/services/invoices/visible-invoices";
import { permissionProcedure } from "@/server/trpc/procedures";
import { byId } from "./schemas";

/** A new draft. Its amounts are computed here, whatever the form showed. */
export const create = permissionProcedure("facturation:create")
  .input(invoiceDraftInput)
  .mutation(({ ctx, input }) => createDraft(ctx.db, actorOf(ctx), input));

/** Replaces a draft as a whole. Those who may only create change their own. */
export const update = permissionProcedure("facturation:create")
  .input(invoiceDraftInput.extend(byId.shape))
  .mutation(({ ctx, input: { id, ...draft } }) => updateDraft(ctx.db, actorOf(ctx), id, draft, editableInvoices(ctx.session)));

/** A draft with the same client and lines. */
export const duplicate = permissionProcedure("facturation:create")
  .input(byId)
  .mutation(({ ctx, input }) => duplicateInvoice(ctx.db, actorOf(ctx), input.id, visibleInvoices(ctx.session)));

/** Deletes a draft. */
export const deleteDraft = permissionProcedure("facturation:delete")
  .input(byId)
  .mutation(({ ctx, input }) => remove(ctx.db, actorOf(ctx), input.id));

/** The totals of lines that are being typed. */
export const previewTotals = permissionProcedure("facturation:create")
  .input(previewInput)
  .query(({ ctx, input }) => preview(ctx.orgDb, ctx.session.user.organizationId, input));
