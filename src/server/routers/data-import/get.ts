import { endSilentImports } from "@/server/services/import/run/end-work";
import { fileStore } from "@/server/services/files/store";
import type { ImportFile } from "@/server/services/import/store/import-files";
import { findImport, isAtWork } from "@/server/services/import/store/import-record";
import { permissionProcedure } from "@/server/trpc/procedures";
import { byId } from "./schemas";

/** A file without its key, with how much of it has arrived. */
async function shownFile({ role, name, size, key, facts }: ImportFile) {
  return { role, name, size, isComplete: facts !== null, uploaded: facts ? size : await fileStore().size(key).catch(() => 0) };
}

/** An import: how far its upload or its work is, and what came of it. */
export const get = permissionProcedure("imports:read").input(byId).query(async ({ ctx, input }) => {
  const { organizationId } = ctx.session.user;
  // Whoever looks is who wants to know whether anybody is still at work.
  await endSilentImports(ctx.db, organizationId);
  const record = await findImport(ctx.orgDb, organizationId, input.id);
  const { id, entity, status, fileName, createdAt, startedAt, finishedAt, totalRows, createdRows, updatedRows, skippedRows, failedRows, outcome } = record;
  const { sample, refusalsKey, ...work } = outcome ?? { sample: [], refusalsKey: null };
  return {
    id, entity, status, fileName, createdAt, startedAt, finishedAt, totalRows, createdRows, updatedRows, skippedRows, failedRows,
    files: await Promise.all(record.files.map(shownFile)),
    isAtWork: isAtWork(record),
    outcome: "work" in work ? { ...work, shownRows: sample.length, hasErrorReport: refusalsKey !== null && work.report !== null } : null,
  };
});
