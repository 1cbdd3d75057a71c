import { isAscii } from "node:buffer";
import type { CsvEncoding } from "./types";
import { incompleteTail } from "./utf8";

function encodingOfMark(bytes: Buffer): CsvEncoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** Compares how many characters beyond ASCII read as UTF-8 with how many bytes do not. */
function looksLikeUtf8(bytes: Buffer): boolean {
  let sound = 0;
  let broken = 0;
  for (const character of bytes.toString("utf8")) {
    if (character === "\uFFFD") broken++;
    else if (character > "\u007F") sound++;
  }
  return sound > broken;
}

/**
 * The encoding by byte order mark, else by the first text beyond ASCII: the file is read as far as
 * needed to meet some, since an accent may come late. ASCII throughout is UTF-8.
 */
export async function detectEncoding(chunks: AsyncIterable<Buffer>): Promise<CsvEncoding> {
  let carried: Buffer = Buffer.alloc(0);
  let first = true;
  for await (const chunk of chunks) {
    const bytes = carried.length > 0 ? Buffer.concat([carried, chunk]) : chunk;
    carried = Buffer.alloc(0);
    if (first && bytes.length < 3) {
      carried = bytes;
      continue;
    }
    const marked = first ? encodingOfMark(bytes) : null;
    if (marked) return marked;
    first = false;
    const end = bytes.length - incompleteTail(bytes);
    const complete = bytes.subarray(0, end);
    if (!isAscii(complete)) return looksLikeUtf8(complete) ? "utf-8" : "windows-1252";
    carried = bytes.subarray(end);
  }
  if (carried.length === 0) return "utf-8";
  return encodingOfMark(carried) ?? (isAscii(carried) || looksLikeUtf8(carried) ? "utf-8" : "windows-1252");
}
