import { findImport } from "@/server/services/import/store/import-record";
import { permissionProcedure } from "@/server/trpc/procedures";
import { rowErrorsInput } from "./schemas";

/** The first refused rows with their errors, a page at a time. All of them are in the error report. */
export const rowErrors = permissionProcedure("imports:read").input(rowErrorsInput).query(async ({ ctx, input }) => {
  const { outcome } = await findImport(ctx.orgDb, ctx.session.user.organizationId, input.id);
  const { cursor, limit } = input;
  const sample = outcome?.sample ?? [];
  const end = cursor + limit;
  return { items: sample.slice(cursor, end), nextCursor: end < sample.length ? end : null, total: sample.length };
});
