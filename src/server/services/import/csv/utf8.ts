import { isUtf8 } from "node:buffer";
import { Transform, type TransformCallback } from "node:stream";

/** Number of bytes at the end of `bytes` that begin a character which is not complete yet (0 to 3). */
export function incompleteTail(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0b1100_0000) === 0b1000_0000) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > back ? back : 0;
  }
  return 0;
}

/** Stands where bytes were not UTF-8, so that the row in which it happened can be told. */
export const BROKEN_CHARACTER = "\0";

/**
 * Passes UTF-8 through untouched and replaces what is not UTF-8 by `BROKEN_CHARACTER`.
 * A decoder would put U+FFFD there, which a sound file may contain as well.
 */
export class Utf8Guard extends Transform {
  #tail: Buffer = Buffer.alloc(0);
  /** Whether anything had to be replaced so far. */
  damaged = false;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    const bytes = this.#tail.length > 0 ? Buffer.concat([this.#tail, chunk]) : chunk;
    const end = bytes.length - incompleteTail(bytes);
    this.#tail = bytes.subarray(end);
    done(null, this.#repaired(bytes.subarray(0, end)));
  }

  override _flush(done: TransformCallback): void {
    done(null, this.#repaired(this.#tail));
  }

  #repaired(bytes: Buffer): Buffer {
    if (isUtf8(bytes)) return bytes;
    this.damaged = true;
    return Buffer.from(bytes.toString("utf8").replaceAll("\uFFFD", BROKEN_CHARACTER), "utf8");
  }
}
