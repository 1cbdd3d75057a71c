import { CsvError, parse, type Options } from "csv-parse";
import type { Readable } from "node:stream";
import { chain, isGzipDamage } from "./bytes";
import { CsvProblem } from "./problem";
import { Transcoder } from "./transcoder";
import type { CsvEncoding, Delimiter } from "./types";
import { Utf8Guard } from "./utf8";

/** One record with the text it was read from and its number, counted as a spreadsheet does. */
export interface RawRecord {
  readonly row: number;
  readonly record: readonly string[];
  readonly raw: string;
}

export interface Dialect {
  readonly encoding: CsvEncoding;
  readonly delimiter: Delimiter;
  /** The first line is an instruction to Excel, which does not count it. */
  readonly separatorLine: boolean;
  readonly maxRecordBytes: number;
}

/** All three line endings at once: files that were pasted together mix them. */
const LINE_ENDINGS = ["\r\n", "\n", "\r"];

function parserOptions({ delimiter, maxRecordBytes }: Dialect): Options {
  return {
    delimiter,
    bom: true,
    record_delimiter: LINE_ENDINGS,
    relax_column_count: true,
    // `TUBE 3/4" ACIER` without quotes around it is common and unambiguous.
    relax_quotes: true,
    max_record_size: maxRecordBytes,
    raw: true,
  };
}

function problemOf(error: unknown, dialect: Dialect): unknown {
  if (error instanceof CsvError) {
    const before = Number(error["records"] ?? 0);
    const row = before + (dialect.separatorLine ? 0 : 1);
    if (error.code === "CSV_QUOTE_NOT_CLOSED")
      return new CsvProblem("UNCLOSED_QUOTE", row, {}, { cause: error });
    if (error.code === "CSV_MAX_RECORD_SIZE") {
      return new CsvProblem("ROW_TOO_LONG", row, { maximum: dialect.maxRecordBytes }, { cause: error });
    }
  }
  if (isGzipDamage(error)) return new CsvProblem("GZIP_DAMAGED", null, {}, { cause: error });
  return error;
}

export interface RecordStream {
  readonly records: AsyncGenerator<RawRecord, void, undefined>;
  /** Whether bytes that do not belong to the encoding were met so far. */
  readonly damaged: () => boolean;
}

/**
 * The records of the file in order, without the blank ones. A record that cannot be read ends it
 * with a `CsvProblem`; some records just before that one may then be missing.
 */
export function readRecords(bytes: Readable, dialect: Dialect): RecordStream {
  const guard = new Utf8Guard();
  const decoder = dialect.encoding === "utf-8" ? guard : new Transcoder(dialect.encoding);
  const parser = parse(parserOptions(dialect));

  async function* records(): AsyncGenerator<RawRecord, void, undefined> {
    let row = dialect.separatorLine ? -1 : 0;
    try {
      for await (const entry of chain([bytes, decoder, parser]) as AsyncIterable<Omit<RawRecord, "row">>) {
        row++;
        if (row > 0 && !isBlank(entry.record)) yield { ...entry, row };
      }
    } catch (error) {
      throw problemOf(error, dialect);
    }
  }
  return { records: records(), damaged: () => guard.damaged };
}

function isBlank(record: readonly string[]): boolean {
  return record.every((cell) => cell.trim() === "");
}
