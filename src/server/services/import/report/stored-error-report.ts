import { PassThrough, type Readable } from "node:stream";
import { fileStore } from "@/server/services/files/store";
import { fileOf } from "../store/import-files";
import type { ImportRecord } from "../store/import-record";
import type { FileRole, ImportError, RefusedRow } from "../documents/refusal";
import { readRefusals } from "../run/refusal-log";
import { createErrorReport, type ErrorReportTexts } from "./error-report";

export type ReportWords = ErrorReportTexts & {
  /** The reason as a sentence, in the person's language. */
  sentence(error: ImportError): string;
};

/** Beyond it the rows stay as documents were refused, which is not the order of the file: sorting takes memory. */
const SORTED_BYTES = 16 * 1024 * 1024;

/** The refused rows, in the order of the file where they are not too many. */
async function* inOrder(refusalsKey: string): AsyncGenerator<RefusedRow, void, undefined> {
  if ((await fileStore().size(refusalsKey)) > SORTED_BYTES) return yield* readRefusals(refusalsKey);
  const rows: RefusedRow[] = [];
  for await (const row of readRefusals(refusalsKey)) rows.push(row);
  yield* rows.sort((a, b) => a.row.rowNumber - b.row.rowNumber);
}

async function write(record: ImportRecord, role: FileRole, refusalsKey: string, words: ReportWords, output: PassThrough): Promise<void> {
  const report = createErrorReport(output, fileOf(record.files, role)?.facts?.columns ?? [], words);
  for await (const { file, row, errors } of inOrder(refusalsKey)) {
    if (file === role) await report.write(row, errors.map((error) => words.sentence(error)));
  }
  await report.end();
}

/** The refused rows of one of the import's files as a CSV file, made while it is read; null when there is no report. */
export function storedErrorReport(record: ImportRecord, role: FileRole, words: ReportWords): Readable | null {
  const refusalsKey = record.outcome?.refusalsKey;
  if (!refusalsKey || !record.outcome?.report || !fileOf(record.files, role)) return null;
  const output = new PassThrough();
  write(record, role, refusalsKey, words, output).catch((error: unknown) => output.destroy(error instanceof Error ? error : undefined));
  return output;
}
