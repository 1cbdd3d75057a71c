import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rm, stat, writeFile, type FileHandle } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { newFileKey, pathOfKey } from "./file-key";
import { FileStoreError, type FileStore } from "./file-store";

export interface DiskFileStoreOptions {
  /** A file cannot grow beyond it. */
  readonly maxBytes?: number;
}

const MAX_BYTES = 2 * 1024 ** 3;

function translated(error: unknown): unknown {
  return (error as NodeJS.ErrnoException).code === "ENOENT" ? new FileStoreError("NOT_FOUND") : error;
}

async function orNotFound<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw translated(error);
  });
}

/** Writes the whole chunk, or leaves the file as it was. */
async function appendAt(file: FileHandle, offset: number, chunk: Uint8Array): Promise<void> {
  try {
    for (let done = 0; done < chunk.length;) {
      done += (await file.write(chunk, done, chunk.length - done, offset + done)).bytesWritten;
    }
  } catch (error) {
    await file.truncate(offset);
    throw error;
  }
}

/** Keeps files in a folder of the machine, one folder below it an organisation. */
export class DiskFileStore implements FileStore {
  readonly #maxBytes: number;
  /** Two chunks of one file must not both find the size they expect. */
  readonly #busy = new Map<string, Promise<unknown>>();

  constructor(
    private readonly root: string,
    options: DiskFileStoreOptions = {},
  ) {
    this.#maxBytes = options.maxBytes ?? MAX_BYTES;
  }

  async create(organizationId: string): Promise<string> {
    const key = newFileKey(organizationId);
    const path = pathOfKey(this.root, key);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(path, "", { flag: "wx", mode: 0o600 });
    return key;
  }

  async append(key: string, offset: number, chunk: Uint8Array): Promise<number> {
    const path = pathOfKey(this.root, key);
    const before = this.#busy.get(path) ?? Promise.resolve();
    const turn = before.catch(() => undefined).then(() => this.#append(path, offset, chunk));
    this.#busy.set(path, turn);
    try {
      return await turn;
    } finally {
      if (this.#busy.get(path) === turn) this.#busy.delete(path);
    }
  }

  async #append(path: string, offset: number, chunk: Uint8Array): Promise<number> {
    const file = await orNotFound(open(path, "r+"));
    try {
      const { size } = await file.stat();
      if (size !== offset) throw new FileStoreError("OFFSET_MISMATCH", { size });
      if (size + chunk.length > this.#maxBytes)
        throw new FileStoreError("TOO_LARGE", { maximum: this.#maxBytes });
      await appendAt(file, offset, chunk);
      return size + chunk.length;
    } finally {
      await file.close();
    }
  }

  createReadStream(key: string): Readable {
    const path = pathOfKey(this.root, key);
    async function* bytes(): AsyncGenerator<Buffer, void, undefined> {
      try {
        yield* createReadStream(path) as AsyncIterable<Buffer>;
      } catch (error) {
        throw translated(error);
      }
    }
    return Readable.from(bytes(), { objectMode: false });
  }

  async size(key: string): Promise<number> {
    return (await orNotFound(stat(pathOfKey(this.root, key)))).size;
  }

  async sha256(key: string): Promise<string> {
    const hash = createHash("sha256");
    for await (const chunk of this.createReadStream(key) as AsyncIterable<Buffer>) hash.update(chunk);
    return hash.digest("hex");
  }

  async remove(key: string): Promise<void> {
    await rm(pathOfKey(this.root, key), { force: true });
  }
}
