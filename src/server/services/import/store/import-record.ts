import { z } from "zod";
import { notFound } from "@/lib/errors";
import type { DataImport, Prisma } from "@/lib/prisma";
import type { GuardedDb } from "@/lib/prisma-guard";
import { importChoices, importMapping, type ImportChoices, type ImportMapping } from "./choices";
import { importFile, type ImportFile } from "./import-files";
import { importOutcome, type ImportOutcome } from "./import-outcome";

export const IMPORT_ENTITIES = ["CLIENT", "PRODUCT", "INVOICE"] as const;
export type ImportEntity = (typeof IMPORT_ENTITIES)[number];

const options = z.object({ files: z.array(importFile), choices: importChoices });

/** What `DataImport.options` holds: the files, and what the person has chosen. */
export type ImportOptions = z.output<typeof options>;

/** An import with its JSON columns read. */
export type ImportRecord = Omit<DataImport, "mapping" | "options" | "rowErrors" | "entity"> & {
  entity: ImportEntity;
  files: ImportFile[];
  choices: ImportChoices;
  mapping: ImportMapping | null;
  outcome: ImportOutcome | null;
};

/** Reads a row's JSON columns. Throws when they are not what this code writes. */
export function readImport(row: DataImport): ImportRecord {
  const { mapping, options: stored, rowErrors, entity, ...rest } = row;
  const { files, choices } = options.parse(stored);
  return {
    ...rest,
    entity: z.enum(IMPORT_ENTITIES).parse(entity),
    files,
    choices,
    mapping: importMapping.nullable().parse(mapping),
    outcome: importOutcome.nullable().parse(rowErrors),
  };
}

/** JSON as Prisma takes it. */
export function toJson(value: ImportOptions | ImportMapping | ImportOutcome): Prisma.InputJsonObject {
  return value as Prisma.InputJsonObject;
}

type Reader = { dataImport: Pick<GuardedDb["dataImport"], "findFirst"> };

/**
 * @throws TRPCError NOT_FOUND when absent or another organisation's.
 */
export async function findImport(db: Reader, organizationId: string, id: string): Promise<ImportRecord> {
  const row = await db.dataImport.findFirst({ where: { id, organizationId } });
  if (!row) throw notFound("Import");
  return readImport(row);
}

/** True while a dry run or a run is at work. */
export function isAtWork({ status, startedAt, finishedAt }: Pick<DataImport, "status" | "startedAt" | "finishedAt">): boolean {
  return status === "RUNNING" || (status === "MAPPED" && startedAt !== null && finishedAt === null);
}
