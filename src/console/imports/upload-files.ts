import type { TRPCClient } from "@trpc/client";

import { publicError } from "@/console/lib/error-message";
import type { FileRole, ImportEntity } from "@/console/imports/import-types";
import type { AppRouter } from "@/server/routers/app-router";

export type ChosenFile = { role: FileRole; file: File };
/** How much of which file has arrived, in bytes. */
export type Sent = { role: FileRole; name: string; sent: number; total: number };

const CHUNK = 512 * 1024;
const ATTEMPTS = 4;
const PAUSE_MS = 800;

/** Text that carries bytes; a chunk is small enough for String.fromCharCode in parts. */
function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let start = 0; start < bytes.length; start += 0x8000) binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return btoa(binary);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Refusals are final; silence is not. */
function isWorthTrying(error: unknown): boolean {
  const { code } = publicError(error);
  return code === undefined || code === "TIMEOUT" || code === "INTERNAL_SERVER_ERROR";
}

/** Sends one chunk, more than once if need be. Gives the size that the file has then. */
async function sendChunk(client: TRPCClient<AppRouter>, id: string, role: FileRole, offset: number, data: string): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    try {
      return (await client.dataImport.appendChunk.mutate({ id, role, offset, data })).size;
    } catch (error) {
      const { code, params } = publicError(error);
      // The chunk had arrived, only its answer had not: go on from where the file is.
      if (code === "CONFLICT" && typeof params?.["size"] === "number") return params["size"];
      if (attempt >= ATTEMPTS || !isWorthTrying(error)) throw error;
      await pause(PAUSE_MS * attempt);
    }
  }
}

/** Sends what is missing of the files, in order, and closes the upload. */
export async function sendFiles(
  client: TRPCClient<AppRouter>,
  id: string,
  files: readonly ChosenFile[],
  from: (role: FileRole) => number,
  onSent: (sent: Sent) => void,
): Promise<void> {
  for (const { role, file } of files) {
    let offset = from(role);
    while (offset < file.size) {
      onSent({ role, name: file.name, sent: offset, total: file.size });
      const bytes = new Uint8Array(await file.slice(offset, offset + CHUNK).arrayBuffer());
      offset = await sendChunk(client, id, role, offset, base64(bytes));
    }
    onSent({ role, name: file.name, sent: file.size, total: file.size });
  }
  await client.dataImport.finishUpload.mutate({ id });
}

/** Announces the files of a new import. */
export async function announceFiles(client: TRPCClient<AppRouter>, entity: ImportEntity, files: readonly ChosenFile[]): Promise<string> {
  const announced = files.map(({ role, file }) => ({ role, name: file.name, size: file.size }));
  return (await client.dataImport.create.mutate({ entity, files: announced })).id;
}
