import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { ownIdentity } from "./process-identity";

/** Writes a whole file or nothing: a reader never sees half of it. */
export function writeAtomically(path: string, content: string, mode = 0o644): void {
  const draft = `${path}.${ownIdentity().pid}.tmp`;
  writeFileSync(draft, content, { mode });
  renameSync(draft, path);
}

/** The JSON in a file, or undefined when it is absent or unreadable. */
export function readJson<T>(path: string): T | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as T;
  } catch {
    return undefined;
  }
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
