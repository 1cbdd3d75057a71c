import { appendFile } from "node:fs/promises";
import { join } from "node:path";

const BUCKETS = 128;
const FLUSH_CHARACTERS = 32 * 1024;

/** FNV-1a; another seed deals the same keys out differently. */
function hash(key: string, seed: number): number {
  let value = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = 0; at < key.length; at++) value = Math.imul(value ^ key.charCodeAt(at), 0x01000193);
  // The low bits of FNV are weak; the high ones are folded in.
  return (value ^ (value >>> 16)) >>> 0;
}

/** Files into which rows are dealt by their key: all rows of a key land in the same one. */
export class Buckets {
  readonly #pending: string[][] = Array.from({ length: BUCKETS }, () => []);
  readonly #length: number[] = Array.from({ length: BUCKETS }, () => 0);
  readonly #paths: string[];
  readonly #used = new Set<string>();

  constructor(
    folder: string,
    name: string,
    private readonly seed: number,
  ) {
    this.#paths = Array.from({ length: BUCKETS }, (_, index) => join(folder, `${name}-${index}`));
  }

  /** Adds a line of text. Resolves when memory is free again, rejects when the disk is full. */
  async add(key: string, text: string): Promise<void> {
    const index = hash(key, this.seed) % BUCKETS;
    this.#pending[index]?.push(text);
    const length = (this.#length[index] ?? 0) + text.length;
    this.#length[index] = length;
    if (length >= FLUSH_CHARACTERS) await this.#flush(index);
  }

  /** Writes out what is pending and gives the files that have something in them. */
  async finish(): Promise<string[]> {
    for (let index = 0; index < BUCKETS; index++) await this.#flush(index);
    return [...this.#used];
  }

  async #flush(index: number): Promise<void> {
    const path = this.#paths[index];
    const text = this.#pending[index]?.join("") ?? "";
    if (path === undefined || text === "") return;
    await appendFile(path, text, { mode: 0o600 });
    this.#used.add(path);
    this.#pending[index] = [];
    this.#length[index] = 0;
  }
}
