import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./project";

/** A hash of the names and contents of files, and of all that is in folders. Paths are relative to the root; absent ones count as empty. */
export function fingerprint(...paths: string[]): string {
  const hash = createHash("sha256");
  for (const file of paths.flatMap((path) => filesOf(join(root, path)))) {
    hash.update(`${relative(root, file)}\0`).update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/** Whether the work of that name was last done from exactly these sources. */
export function isDone(work: string, of: string): boolean {
  const path = recordOf(work);
  return existsSync(path) && readFileSync(path, "utf8") === of;
}

export function markDone(work: string, of: string): void {
  mkdirSync(join(root, ".data", "done"), { recursive: true });
  writeFileSync(recordOf(work), of);
}

function recordOf(work: string): string {
  return join(root, ".data", "done", work);
}

function filesOf(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}
