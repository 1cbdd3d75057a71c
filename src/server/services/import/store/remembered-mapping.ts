import type { OrgDb } from "@/lib/prisma-org-scope";
import { readImport, type ImportRecord } from "./import-record";

const LOOKED_AT = 20;

function columnsOf({ files }: ImportRecord): string {
  return JSON.stringify(files.map(({ role, facts }) => [role, facts?.columns]).sort());
}

/** The last completed import of the same kind whose files had the same columns: its mapping and choices serve again. */
export async function rememberedImport(orgDb: OrgDb, of: ImportRecord): Promise<ImportRecord | null> {
  const rows = await orgDb.dataImport.findMany({
    where: { entity: of.entity, status: { in: ["COMPLETED", "COMPLETED_WITH_ERRORS"] }, id: { not: of.id } },
    orderBy: { createdAt: "desc" },
    take: LOOKED_AT,
  });
  return rows.map(readImport).find((row) => columnsOf(row) === columnsOf(of) && row.mapping !== null) ?? null;
}
