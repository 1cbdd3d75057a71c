import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

const FOLDERS = ["generated/prisma", "generated/org-scope"];
const RECORD = "generated/files.json";

/** Path, relative to the root and with slashes, and hash of each file. */
type Hashes = Record<string, string>;

/** Writes down what `prisma generate` has made, so that an edit by hand is seen. prisma.config.ts calls it. */
export function recordGenerated(root: string): void {
  writeFileSync(join(root, RECORD), `${JSON.stringify(hashesOf(root), null, 1)}\n`);
}

/** Generated files that are not as they were made; undefined where nothing was written down. */
export function editedGenerated(root: string): string[] | undefined {
  if (!existsSync(join(root, RECORD))) return undefined;
  const made = JSON.parse(readFileSync(join(root, RECORD), "utf8")) as Hashes;
  const now = hashesOf(root);
  return [...new Set([...Object.keys(made), ...Object.keys(now)])].filter((path) => made[path] !== now[path]).sort();
}

function hashesOf(root: string): Hashes {
  const files = FOLDERS.flatMap((folder) => filesOf(join(root, folder)));
  return Object.fromEntries(files.map((file) => [relative(root, file).replaceAll("\\", "/"), createHash("sha256").update(readFileSync(file)).digest("hex")]));
}

/** All files in a folder and below; none where there is no folder. */
export function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
}
