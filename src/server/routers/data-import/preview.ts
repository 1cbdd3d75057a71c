import { TRPCError } from "@trpc/server";
import { reason } from "@/lib/errors";
import { findImport } from "@/server/services/import/store/import-record";
import { previewImport } from "@/server/services/import/store/preview";
import { permissionProcedure } from "@/server/trpc/procedures";
import { previewInput } from "./schemas";

/** What a sample of the files shows under a mapping: the given one, or the one to begin with. */
export const preview = permissionProcedure("imports:run").input(previewInput).query(async ({ ctx, input }) => {
  const record = await findImport(ctx.orgDb, ctx.session.user.organizationId, input.id);
  const isOver = ["COMPLETED", "COMPLETED_WITH_ERRORS", "CANCELLED", "UNDONE"].includes(record.status);
  if (isOver || record.files.some(({ facts }) => facts === null)) {
    throw new TRPCError({ code: "PRECONDITION_FAILED", message: "There is no file to look into.", cause: reason("import.incomplete") });
  }
  return previewImport(ctx.orgDb, record, input.mapping ?? null);
});
