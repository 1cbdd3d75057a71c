import iconv from "iconv-lite";
import { Transform, type TransformCallback } from "node:stream";
import type { CsvEncoding } from "./types";

/**
 * Turns bytes of another encoding into UTF-8. The two halves of a character beyond U+FFFF may come in
 * different chunks: the first half waits for the second, since alone it has no UTF-8 form.
 */
export class Transcoder extends Transform {
  readonly #decoder;
  #half = "";

  constructor(encoding: CsvEncoding) {
    super();
    this.#decoder = iconv.getDecoder(encoding);
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    const text = this.#half + this.#decoder.write(chunk);
    const cut = /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length;
    this.#half = text.slice(cut);
    done(null, Buffer.from(text.slice(0, cut), "utf8"));
  }

  override _flush(done: TransformCallback): void {
    done(null, Buffer.from(this.#half + (this.#decoder.end() ?? ""), "utf8"));
  }
}
