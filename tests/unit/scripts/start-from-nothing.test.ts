import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../../..");
const STATIC_IMPORT = /^(?:import|export)(?!\s+type\b)[^;]*?\sfrom\s+"([^"]+)"/gm;

/** The file that an import of the repository names; undefined for a package. */
function fileOf(specifier: string, from: string): string | undefined {
  const path = specifier.startsWith("@/") ? join(root, "src", specifier.slice(2)) : specifier.startsWith(".") ? join(dirname(from), specifier) : undefined;
  return path && ([path, `${path}.ts`].find((file) => /\.\w+$/.test(file) && existsSync(file)) ?? path);
}

/** Everything that is loaded before the first line of a script runs. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!existsSync(file)) return seen;
  for (const [, specifier] of readFileSync(file, "utf8").matchAll(STATIC_IMPORT)) {
    const next = fileOf(specifier!, file);
    if (next && !next.includes("/generated/")) loadedWith(next, seen);
    else if (next) seen.add(next);
  }
  return seen;
}

test.each(["start", "dev", "test", "doctor", "check"])("%s loads nothing generated before it has been generated", (script) => {
  const loaded = [...loadedWith(join(root, "scripts", `${script}.ts`))];
  expect(loaded.length).toBeGreaterThan(5);
  expect(loaded.filter((file) => file.includes("/generated/"))).toEqual([]);
});
