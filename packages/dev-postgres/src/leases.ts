import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readJson, writeAtomically } from "./files";
import { isAlive, ownIdentity, type ProcessIdentity } from "./process-identity";

let taken = 0;

/** Says that this process needs the server; the file outlives a `kill -9`, and then counts for nothing. */
export function takeLease(folder: string): { release(): void } {
  taken += 1;
  const path = join(folder, `${process.pid}-${taken}.json`);
  writeAtomically(path, JSON.stringify(ownIdentity()));
  return { release: () => rmSync(path, { force: true }) };
}

/** How many leases living processes hold; those of dead ones are cleared away. */
export function countLeases(folder: string): number {
  let living = 0;
  for (const file of readdirSync(folder)) {
    if (!file.endsWith(".json")) continue;
    const identity = readJson<ProcessIdentity>(join(folder, file));
    if (identity && isAlive(identity)) living += 1;
    else rmSync(join(folder, file), { force: true });
  }
  return living;
}
