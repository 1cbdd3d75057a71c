import type { Readable } from "node:stream";
import { toTRPCError } from "@/lib/errors";
import { guard } from "@/lib/prisma-guard";
import { withOrgScope, type OrgDb } from "@/lib/prisma-org-scope";
import { actorOf } from "@/server/services/actor";
import { recordAudit } from "@/server/services/audit/record-audit";
import type { Context } from "@/server/trpc/context";
import type { FileRole } from "../documents/refusal";
import { findImport, type ImportRecord } from "../store/import-record";
import { storedErrorReport, type ReportWords } from "./stored-error-report";

export type Download = { record: ImportRecord; content: Readable };

async function findOrNull(orgDb: OrgDb, organizationId: string, id: string): Promise<ImportRecord | null> {
  try {
    return await findImport(orgDb, organizationId, id);
  } catch (error) {
    if (toTRPCError(error).code === "NOT_FOUND") return null;
    throw error;
  }
}

/**
 * The error report of an import, for those whose role may read imports: the refusal as an HTTP status, the same for
 * an import that is absent and one of another organisation. Who took it is in the audit log.
 */
export async function downloadErrorReport(
  { unguarded, session, request }: Context,
  { id, role }: { id: string; role: FileRole },
  words: ReportWords,
): Promise<Download | 401 | 403 | 404> {
  if (!session) return 401;
  const { membership, user } = session;
  if (!membership?.permissions.has("imports:read")) return 403;
  const organizationId = membership.organization.id;
  const record = await findOrNull(withOrgScope(unguarded, organizationId), organizationId, id);
  const content = record && storedErrorReport(record, role, words);
  if (!record || !content) return 404;
  const actor = actorOf({ session: { user: { ...user, organizationId } }, request });
  await guard(unguarded, organizationId).$transaction((tx) =>
    recordAudit(tx, actor, { action: "EXPORT", entityType: "DataImport", entityId: id, label: record.fileName, after: { file: role } }),
  );
  return { record, content };
}
