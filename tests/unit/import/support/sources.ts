import iconv from "iconv-lite";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { openCsv } from "@/server/services/import/csv/open-csv";
import type { CsvOptions, CsvRow, CsvSource } from "@/server/services/import/csv/types";

/** Cuts the bytes into small pieces, so that every boundary falls inside something. */
export function sourceOf(content: string | Buffer, pieceLength = 7): CsvSource {
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += pieceLength) pieces.push(bytes.subarray(at, at + pieceLength));
  return () => Readable.from(pieces);
}

export function encoded(text: string, encoding: string, addBOM = false): Buffer {
  return iconv.encode(text, encoding, { addBOM });
}

export function gzipped(content: string | Buffer): Buffer {
  return gzipSync(content);
}

export async function readAll(content: string | Buffer, options: CsvOptions = {}) {
  const file = await openCsv(sourceOf(content), options);
  const rows: CsvRow[] = [];
  for await (const row of file.rows()) rows.push(row);
  return { facts: file.facts, rows };
}

/** Rows as plain objects, without their numbers. */
export async function cellsOf(content: string | Buffer, options: CsvOptions = {}) {
  const { rows } = await readAll(content, options);
  return rows.map((row) => ({ ...row.cells }));
}
