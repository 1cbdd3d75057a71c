import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CsvRow } from "../csv/types";
import { parseIdentifier } from "../mapping/values/text";
import { decodeRow, encodeRow, type Role } from "./bucket-codec";
import { Buckets } from "./buckets";
import { bucketLines, splitBucket, type Bucket } from "./split-bucket";
import type { DocumentRows, DocumentTable, GroupingInput, GroupingOptions } from "./types";

const MAX_LINES = 10_000;
const MAX_BUCKET_BYTES = 8 * 1024 * 1024;
const MAX_NUMBER_LENGTH = 200;

type Columns = Record<Role, readonly string[]>;

interface RowCount {
  dealt: number;
  done: number;
}

interface OpenDocument {
  key: string;
  headers: CsvRow[];
  lines: CsvRow[];
  lineCount: number;
}

/** The document's number as the field reads it, so that `536365.0` and `536365` are one. */
function keyOf(row: CsvRow, column: string): string | null {
  const parsed = parseIdentifier(row.cells[column] ?? "", MAX_NUMBER_LENGTH);
  return "value" in parsed && parsed.value !== "" ? parsed.value : null;
}

/** Deals a file's rows out; those without a number cannot wait for others and come back at once. */
async function* deal(
  table: DocumentTable,
  role: Role,
  buckets: Buckets,
  columns: Columns,
  count: RowCount,
): AsyncGenerator<DocumentRows, void, undefined> {
  for await (const row of table.file.rows(table)) {
    const key = keyOf(row, table.numberColumn);
    if (key !== null) {
      count.dealt++;
      await buckets.add(key, encodeRow({ role, key, row }, columns));
    } else if (role === "line") {
      yield { key, headers: [], lines: [row], lineCount: 1 };
    } else {
      yield { key, headers: [row], lines: [], lineCount: 0 };
    }
  }
}

async function collect(path: string, columns: Columns, maxLines: number): Promise<Iterable<DocumentRows>> {
  const documents = new Map<string, OpenDocument>();
  for await (const text of bucketLines(path)) {
    const { role, key, row } = decodeRow(text, columns);
    const document = documents.get(key) ?? { key, headers: [], lines: [], lineCount: 0 };
    documents.set(key, document);
    if (role === "line") document.lineCount++;
    const kept = role === "line" ? document.lines : document.headers;
    if (kept.length < maxLines) kept.push(row);
  }
  return documents.values();
}

/**
 * Brings the rows of each document together, wherever in the file they stand, and joins a file of
 * documents with a file of lines by number. Memory stays flat: rows are dealt into temporary files
 * by number, and one such file at a time is put in order.
 *
 * Rows without a number come first, each alone, while the files are read. Documents then come in an
 * order that depends on their numbers only; within a document, rows keep the file's order.
 * Temporary files are removed however it ends. A full disk or a failing read rejects.
 */
export async function* groupDocuments(
  input: GroupingInput,
  options: GroupingOptions = {},
): AsyncGenerator<DocumentRows, void, undefined> {
  const { maxLines = MAX_LINES, maxBucketBytes = MAX_BUCKET_BYTES } = options;
  const folder = await mkdtemp(join(options.tempRoot ?? tmpdir(), "import-"));
  try {
    const columns: Columns = {
      line: input.lines.file.facts.headers,
      header: input.headers?.file.facts.headers ?? [],
    };
    const buckets = new Buckets(folder, "rows", 0);
    const count: RowCount = { dealt: 0, done: 0 };
    if (input.headers) yield* deal(input.headers, "header", buckets, columns, count);
    yield* deal(input.lines, "line", buckets, columns, count);

    const waiting: Bucket[] = (await buckets.finish()).map((path) => ({ path, depth: 0 }));
    for (let bucket = waiting.pop(); bucket; bucket = waiting.pop()) {
      const parts = await splitBucket(folder, bucket, maxBucketBytes, (text) => decodeRow(text, columns).key);
      if (parts) {
        waiting.push(...parts);
        continue;
      }
      for (const document of await collect(bucket.path, columns, maxLines)) {
        yield document;
        count.done += document.headers.length + document.lineCount;
        options.onRowsDone?.(count.done, count.dealt);
      }
      await rm(bucket.path);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
