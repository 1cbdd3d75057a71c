import type { Readable } from "node:stream";

/** Where uploaded files are kept. A key is `<organizationId>/<random>` and says nothing about the file. */
export interface FileStore {
  /** Makes an empty file for the organisation and gives its key. */
  create(organizationId: string): Promise<string>;
  /**
   * Adds a chunk at the end; `offset` must be the file's size, so that a chunk that is sent twice or
   * out of turn is refused (`OFFSET_MISMATCH`, with the size to go on from). Gives the new size in bytes.
   */
  append(key: string, offset: number, chunk: Uint8Array): Promise<number>;
  createReadStream(key: string): Readable;
  size(key: string): Promise<number>;
  /** In hexadecimal. */
  sha256(key: string): Promise<string>;
  /** Removes the file; one that is gone already is no error. */
  remove(key: string): Promise<void>;
}

export type FileStoreErrorCode = "INVALID_KEY" | "NOT_FOUND" | "OFFSET_MISMATCH" | "TOO_LARGE";

export class FileStoreError extends Error {
  override readonly name = "FileStoreError";

  constructor(
    readonly code: FileStoreErrorCode,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(params)}`);
  }
}
