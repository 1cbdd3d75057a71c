import { pipeline, Transform, type Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { CsvSource } from "./types";

function counter(onProgress: (bytesRead: number) => void): Transform {
  let bytesRead = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytesRead += chunk.length;
      onProgress(bytesRead);
      done(null, chunk);
    },
  });
}

/** The source's bytes, unpacked if it is compressed. Progress counts what is read of the source itself. */
export function openBytes(
  source: CsvSource,
  compressed: boolean,
  onProgress?: (bytesRead: number) => void,
): Readable {
  const stages: (Readable | Transform)[] = [source()];
  if (onProgress) stages.push(counter(onProgress));
  if (compressed) stages.push(createGunzip());
  return chain(stages);
}

/** Whether unpacking failed because of the archive itself. */
export function isGzipDamage(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return code === "Z_DATA_ERROR" || code === "Z_BUF_ERROR";
}

/** Connects the stages: a failure or an early end of one closes all, and the last one tells the reader. */
export function chain(stages: readonly (Readable | Transform)[]): Readable {
  const [first, ...rest] = stages;
  if (!first) throw new RangeError("A chain of streams needs at least one stage.");
  const last = rest.at(-1);
  if (!last) return first;
  // The error reaches the reader through the last stage, which the pipeline destroys with it.
  pipeline(stages as [Readable, ...Transform[]], () => undefined);
  return last;
}

/** At most `limit` bytes from the start; the stream is closed behind it. */
export async function readHead(stream: Readable, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit);
}
