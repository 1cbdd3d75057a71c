import { fileStore } from "@/server/services/files/store";
import type { RefusedRow } from "../documents/refusal";

const FLUSH_CHARACTERS = 256 * 1024;

/** Keeps every refused row with its errors, a line of JSON each, so that the report can be made in any language. */
export class RefusalLog {
  #key: string | null = null;
  #size = 0;
  #pending: string[] = [];
  #length = 0;

  constructor(private readonly organizationId: string) {}

  async add(rows: readonly RefusedRow[]): Promise<void> {
    for (const row of rows) {
      const text = `${JSON.stringify(row)}\n`;
      this.#pending.push(text);
      this.#length += text.length;
    }
    if (this.#length >= FLUSH_CHARACTERS) await this.#flush();
  }

  /** The key of the file; null when nothing was refused. */
  async end(): Promise<string | null> {
    await this.#flush();
    return this.#key;
  }

  async discard(): Promise<void> {
    if (this.#key) await fileStore().remove(this.#key);
  }

  async #flush(): Promise<void> {
    if (this.#pending.length === 0) return;
    this.#key ??= await fileStore().create(this.organizationId);
    this.#size = await fileStore().append(this.#key, this.#size, Buffer.from(this.#pending.join("")));
    this.#pending = [];
    this.#length = 0;
  }
}

/** The refused rows that a run has kept, in order. */
export async function* readRefusals(key: string): AsyncGenerator<RefusedRow, void, undefined> {
  let rest = "";
  const decoder = new TextDecoder();
  for await (const chunk of fileStore().createReadStream(key) as AsyncIterable<Buffer>) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield JSON.parse(line) as RefusedRow;
  }
}
