import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../support/project";

/** The hash of the guards of prisma/sql, as the security step writes it down. */
export function guardsHash(): string {
  const folder = join(root, "prisma", "sql");
  const names = readdirSync(folder).filter((name) => name.endsWith(".sql")).sort();
  return createHash("sha256").update(names.map((name) => readFileSync(join(folder, name), "utf8")).join("\n")).digest("hex");
}
