import iconv from "iconv-lite";
import { isGzipDamage, openBytes, readHead } from "./bytes";
import { binaryKind, isGzip } from "./detect-binary";
import { detectDelimiter, SEPARATOR_LINE } from "./detect-delimiter";
import { detectEncoding } from "./detect-encoding";
import { readHeader } from "./header";
import { CsvProblem } from "./problem";
import { readRecords } from "./records";
import { rowProblem } from "./row-problem";
import type { Cells, CsvFacts, CsvFile, CsvOptions, CsvRow, CsvSource, ReadOptions } from "./types";

const HEAD_BYTES = 256 * 1024;
const MAX_RECORD_BYTES = 1024 * 1024;
const ABSENT = ["NULL", "\\N"];

async function compressionOf(source: CsvSource): Promise<boolean> {
  const start = await readHead(source(), 3);
  if (start.length === 0) throw new CsvProblem("EMPTY_FILE", null);
  return isGzip(start);
}

async function textHead(source: CsvSource, compressed: boolean): Promise<Buffer> {
  const head = await readHead(openBytes(source, compressed), HEAD_BYTES).catch((error: unknown) => {
    if (isGzipDamage(error)) throw new CsvProblem("GZIP_DAMAGED", null, {}, { cause: error });
    throw error;
  });
  if (head.length === 0) throw new CsvProblem("EMPTY_FILE", null);
  const kind = binaryKind(head);
  if (kind) throw new CsvProblem("BINARY_FILE", null, { kind });
  return head;
}

function cellsOf(record: readonly string[], headers: readonly string[], absent: ReadonlySet<string>): Cells {
  const cells = Object.create(null) as Record<string, string>;
  headers.forEach((header, index) => {
    const text = record[index] ?? "";
    const trimmed = text.trim();
    if (trimmed !== "" && !absent.has(trimmed)) cells[header] = text;
  });
  return cells;
}

/**
 * Finds out how a CSV file is written (compression, encoding, delimiter, header) and gives access
 * to its rows, one after another, in memory that does not grow with the file.
 * Throws `CsvProblem` when it is empty, not text, or without a usable header.
 */
export async function openCsv(source: CsvSource, options: CsvOptions = {}): Promise<CsvFile> {
  const maxRecordBytes = options.maxRecordBytes ?? MAX_RECORD_BYTES;
  const absent = new Set(options.absent ?? ABSENT);
  const compressed = await compressionOf(source);
  const head = await textHead(source, compressed);
  const encoding = options.encoding ?? (await detectEncoding(openBytes(source, compressed)));
  const text = iconv.decode(head, encoding);
  const delimiter = options.delimiter ?? detectDelimiter(text);
  const dialect = { encoding, delimiter, separatorLine: SEPARATOR_LINE.test(text), maxRecordBytes };

  const read = (onProgress?: (bytesRead: number) => void) =>
    readRecords(openBytes(source, compressed, onProgress), dialect);

  async function header(): Promise<{ headers: string[]; headerRow: number }> {
    for await (const { record, row } of read().records) {
      return { headers: readHeader(record, row), headerRow: row };
    }
    throw new CsvProblem("EMPTY_FILE", null);
  }

  const facts: CsvFacts = { compressed, encoding, delimiter, ...(await header()) };
  const shape = { width: facts.headers.length, delimiter, allowShortRows: options.allowShortRows ?? false };

  async function* rows(readOptions: ReadOptions = {}): AsyncGenerator<CsvRow, void, undefined> {
    const stream = read(readOptions.onProgress);
    for await (const entry of stream.records) {
      if (entry.row === facts.headerRow) continue;
      const cells = cellsOf(entry.record, facts.headers, absent);
      const problem = rowProblem(entry, shape, stream.damaged());
      yield problem ? { rowNumber: entry.row, cells, problem } : { rowNumber: entry.row, cells };
    }
  }
  return { facts, rows };
}
