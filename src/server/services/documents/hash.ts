import { createHash } from "node:crypto";

/** SHA-256 in hexadecimal, 64 characters. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The seal of a document: it also covers the seal of the document before it in the same series. */
export function chainHash(previousHash: string | null, canonical: string): string {
  return sha256(`${previousHash ?? ""}|${canonical}`);
}

export interface ChainedDocument {
  canonical: string;
  hash: string;
  previousHash: string | null;
}

/**
 * Index of the first document that does not fit its series, taken in order from its first (or from
 * the one that follows the hash `before`); null
 * when the chain is whole. A changed, removed, added or moved document breaks it.
 */
export function firstBrokenLink(
  series: readonly ChainedDocument[],
  before: string | null = null,
): number | null {
  let previousHash = before;
  for (const [index, document] of series.entries()) {
    const isWhole =
      document.previousHash === previousHash &&
      document.hash === chainHash(previousHash, document.canonical);
    if (!isWhole) return index;
    previousHash = document.hash;
  }
  return null;
}
