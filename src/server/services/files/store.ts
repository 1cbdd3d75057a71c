import { resolve } from "node:path";
import { env } from "@/lib/env";
import { DiskFileStore } from "./disk-file-store";
import type { FileStore } from "./file-store";

let cached: FileStore | undefined;

/** The application's file store: the folder FILES_DIR, `.data/files` unless set. */
export function fileStore(): FileStore {
  cached ??= new DiskFileStore(resolve(env().FILES_DIR));
  return cached;
}
