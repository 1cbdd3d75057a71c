import { CsvProblem, type ProblemParams } from "../csv/problem";
import { FileStoreError } from "@/server/services/files/file-store";
import type { ImportOutcome } from "../store/import-outcome";

/** Why the work of an import ended before its end, besides what is wrong with a file. */
export const IMPORT_FAILURE_CODES = ["STOPPED", "WORKER_LOST", "FILE_MISSING", "NO_VAT_RATE", "INTERNAL"] as const;
export type ImportFailureCode = (typeof IMPORT_FAILURE_CODES)[number];

/** The import cannot go on. */
export class ImportFailure extends Error {
  override readonly name = "ImportFailure";

  constructor(readonly code: ImportFailureCode) {
    super(code);
  }
}

/** What a person is told of it. */
export function failureOf(error: unknown): NonNullable<ImportOutcome["failure"]> {
  if (error instanceof CsvProblem) return { code: error.code, row: error.row, params: { ...error.params } as Record<string, string | number> };
  if (error instanceof FileStoreError) return failure("FILE_MISSING");
  return failure(error instanceof ImportFailure ? error.code : "INTERNAL");
}

export function failure(code: ImportFailureCode, params: ProblemParams = {}): NonNullable<ImportOutcome["failure"]> {
  return { code, row: null, params: { ...params } };
}
