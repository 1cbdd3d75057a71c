import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./project";

/** A secret of this checkout: made once, kept in `.data`, readable by its owner alone. */
export function secret(name: string): string {
  const folder = join(root, ".data", "secrets");
  const file = join(folder, name);
  if (!existsSync(file)) {
    mkdirSync(dirname(folder), { recursive: true });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  }
  return readFileSync(file, "utf8");
}
