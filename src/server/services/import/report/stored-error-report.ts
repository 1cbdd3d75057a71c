import { PassThrough, type Readable } from "node:stream";
import { fileOf } from "../store/import-files";
import type { ImportRecord } from "../store/import-record";
import type { FileRole, ImportError } from "../documents/refusal";
import { readRefusals } from "../run/refusal-log";
import { createErrorReport, type ErrorReportTexts } from "./error-report";

export type ReportWords = ErrorReportTexts & {
  /** The reason as a sentence, in the person's language. */
  sentence(error: ImportError): string;
};

async function write(record: ImportRecord, role: FileRole, refusalsKey: string, words: ReportWords, output: PassThrough): Promise<void> {
  const report = createErrorReport(output, fileOf(record.files, role)?.facts?.columns ?? [], words);
  for await (const { file, row, errors } of readRefusals(refusalsKey)) {
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
