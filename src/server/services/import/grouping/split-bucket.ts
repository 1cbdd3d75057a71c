import { createReadStream } from "node:fs";
import { rm, stat } from "node:fs/promises";
import { Buckets } from "./buckets";

/** A bucket that dealing three times does not make small holds one huge document. */
const MAX_DEPTH = 3;

/**
 * The lines of a bucket file. Not node:readline, which also cuts at U+2028 and does not tell its
 * reader when the file cannot be read.
 */
export async function* bucketLines(path: string): AsyncGenerator<string, void, undefined> {
  let rest = "";
  for await (const chunk of createReadStream(path, { encoding: "utf8" }) as AsyncIterable<string>) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

export interface Bucket {
  readonly path: string;
  readonly depth: number;
}

/** Deals a bucket that is too large for memory out again. `null`: it is small enough, or splitting does not help. */
export async function splitBucket(
  folder: string,
  bucket: Bucket,
  maxBytes: number,
  keyOf: (text: string) => string,
): Promise<Bucket[] | null> {
  const { size } = await stat(bucket.path);
  if (size <= maxBytes || bucket.depth >= MAX_DEPTH) return null;
  const depth = bucket.depth + 1;
  const parts = new Buckets(folder, `${bucket.path.slice(folder.length + 1)}-${depth}`, depth);
  for await (const text of bucketLines(bucket.path)) await parts.add(keyOf(text), `${text}\n`);
  const paths = await parts.finish();
  await rm(bucket.path);
  return paths.map((path) => ({ path, depth }));
}
