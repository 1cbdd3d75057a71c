import type { PrismaClient } from "@/lib/prisma";
import { readRefusals } from "@/server/services/import/run/refusal-log";
import { findImport } from "@/server/services/import/store/import-record";
import type { RefusedRow } from "@/server/services/import/documents/refusal";

/** Every refused row of an import, as the error report gets them. */
export async function allRefusals(db: PrismaClient, organizationId: string, id: string): Promise<RefusedRow[]> {
  const { outcome } = await findImport(db, organizationId, id);
  const rows: RefusedRow[] = [];
  if (outcome?.refusalsKey) for await (const row of readRefusals(outcome.refusalsKey)) rows.push(row);
  return rows;
}
