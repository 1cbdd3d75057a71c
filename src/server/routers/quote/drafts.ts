import { actorOf } from "@/server/services/actor";
import { previewInput } from "@/server/services/documents/inputs";
import { previewTotals as preview } from "@/server/services/documents/preview-totals";
import { quoteDraftInput } from "@/server/services/quotes/draft-input";
import { createQuote, deleteQuote, duplicateQuote, newQuoteVersion, updateQuote } from "@/server/services/quotes/drafts";
import { permissionProcedure } from "@/server/trpc/procedures";
import { byId } from "./schemas";

/** A new draft. Its amounts are computed here, whatever the form showed. */
export const create = permissionProcedure("devis:create")
  .input(quoteDraftInput)
  .mutation(({ ctx, input }) => createQuote(ctx.db, actorOf(ctx), input));

/** Replaces a draft as a whole. */
export const update = permissionProcedure("devis:edit")
  .input(quoteDraftInput.extend(byId.shape))
  .mutation(({ ctx, input: { id, ...draft } }) => updateQuote(ctx.db, actorOf(ctx), id, draft));

/** A draft with the same client and lines. */
export const duplicate = permissionProcedure("devis:create")
  .input(byId)
  .mutation(({ ctx, input }) => duplicateQuote(ctx.db, actorOf(ctx), input.id));

/** Deletes a draft. */
export const deleteDraft = permissionProcedure("devis:delete")
  .input(byId)
  .mutation(({ ctx, input }) => deleteQuote(ctx.db, actorOf(ctx), input.id));

/** A draft of the next version of a quote that was sent. */
export const newVersion = permissionProcedure("devis:create")
  .input(byId)
  .mutation(({ ctx, input }) => newQuoteVersion(ctx.db, actorOf(ctx), input.id));

/** The totals of lines that are being typed. */
export const previewTotals = permissionProcedure("devis:read")
  .input(previewInput)
  .query(({ ctx, input }) => preview(ctx.orgDb, ctx.session.user.organizationId, input));
