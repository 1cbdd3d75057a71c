import { detectOptions } from "../mapping/detect-options";
import { readDocuments } from "../documents/read-documents";
import type { DocumentRules } from "../documents/document-rules";
import type { DocumentReading, FileReading } from "../documents/reading";
import type { FileRole } from "../documents/refusal";
import { decimal } from "@/lib/money";
import type { CsvFile, ReadOptions } from "../csv/types";
import { fieldsOfFile } from "../store/file-kinds";
import { fileOf, openImportFile, sampleImportFile, type ImportFile } from "../store/import-files";
import type { ImportRecord } from "../store/import-record";
import { valueOptions } from "../store/value-options";
import { clientKind } from "../write/clients/client-kind";
import type { ImportRun } from "../write/import-run";
import { DocumentWriter, importDocuments } from "../write/invoices/import-documents";
import { productKind } from "../write/products/product-kind";
import { upsertRows, type RowReading } from "../write/upsert/upsert-rows";
import { ImportFailure } from "./import-failure";

/** How much of the bar each part of the work takes: reading, then invoices, then credit notes. */
const READ = 15;
const INVOICES = 85;
const TELL_ROWS = 200;

type OpenFile = RowReading & { readonly file: CsvFile };

function requireFile(record: ImportRecord, role: FileRole): ImportFile {
  const file = fileOf(record.files, role);
  if (!file) throw new ImportFailure("FILE_MISSING");
  return file;
}

/** A file opened as its mapping and the person's answers say. */
async function open(record: ImportRecord, role: FileRole): Promise<OpenFile> {
  const stored = requireFile(record, role);
  const { choices, organizationId, entity } = record;
  const mapping = record.mapping?.[role] ?? {};
  const sample = await sampleImportFile(organizationId, stored, choices.allowShortRows);
  const detected = detectOptions(sample.rows, fieldsOfFile(entity, role, record.files.length > 1), mapping);
  const file = await openImportFile(organizationId, stored, choices.allowShortRows);
  return { file, mapping, options: valueOptions(detected, choices), size: Math.max(1, stored.size) };
}

function rulesOf({ record: { choices }, books: { defaultRate } }: ImportRun): DocumentRules {
  if (!defaultRate) throw new ImportFailure("NO_VAT_RATE");
  return {
    cancellationPrefix: choices.cancellationPrefix || null,
    fallbackClientNumber: choices.fallbackClientNumber || null,
    priceIsNet: choices.priceIsNet,
    defaultVat: { code: defaultRate.code, rate: decimal(defaultRate.rate) },
    shippingLine: choices.shippingDescription ? { description: choices.shippingDescription, sku: null } : null,
  };
}

/** The file, telling every now and then that its rows are being read. */
function telling(file: CsvFile, tell: () => Promise<void>): CsvFile {
  async function* rows(options?: ReadOptions) {
    let count = 0;
    for await (const row of file.rows(options)) {
      if (++count % TELL_ROWS === 0) await tell();
      yield row;
    }
  }
  return { facts: file.facts, rows };
}

/** Reads the documents, telling how far it is between two points of the bar. Stops where the run is to stop. */
async function* readTelling(run: ImportRun, files: { lines: OpenFile; headers?: OpenFile }, from: number, to: number) {
  const { lines, headers } = files;
  const reading: DocumentReading = { lines: part(lines), ...(headers ? { headers: part(headers) } : {}), rules: rulesOf(run) };
  let bytes = 0;
  let done = 0;
  const tell = () => {
    const share = (bytes * READ + done * (100 - READ)) / 100;
    return run.progress(done === 0 ? "reading" : "writing", from + share * (to - from));
  };
  const options = {
    onLinesProgress: (read: number) => (bytes = read / lines.size),
    onRowsDone: (rows: number, total: number) => (done = rows / total),
  };
  const told = telling(lines.file, tell);
  const input = headers ? { lines: told, headers: telling(headers.file, tell) } : { lines: told };
  for await (const outcome of readDocuments(input, reading, options)) {
    await tell();
    yield outcome;
  }
}

const part = ({ mapping, options }: FileReading): FileReading => ({ mapping, options });

/** Invoices first: a credit note looks for the invoice that it corrects among those that are there. */
async function importInvoices(run: ImportRun): Promise<void> {
  const lines = await open(run.record, "lines");
  const files = fileOf(run.record.files, "headers") ? { lines, headers: await open(run.record, "headers") } : { lines };
  const writer = new DocumentWriter(run);
  const { others } = await importDocuments(readTelling(run, files, 0, INVOICES), { kind: "INVOICE", refuse: run.refuse }, writer);
  if (others > 0) await importDocuments(readTelling(run, files, INVOICES, 100), { kind: "CREDIT_NOTE" }, writer);
}

/** Does the work of an import: everything of its files goes to the database, or in a dry run up to its door. */
export async function runFiles(run: ImportRun): Promise<void> {
  if (run.record.entity === "INVOICE") return importInvoices(run);
  const reading = await open(run.record, "lines");
  return run.record.entity === "CLIENT" ? upsertRows(clientKind, reading, run) : upsertRows(productKind, reading, run);
}
