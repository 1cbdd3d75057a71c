import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CORPUS, ROOT, found, type Finding } from "../tests/support/corpus.ts";
import plugin from "./index.js";

const CONFIG = join(CORPUS, "../support/oxlintrc.json");

type Diagnostic = { code: string; filename: string; labels: { span: { line: number } }[] };

function foundByOxlint(): Finding[] {
  const run = spawnSync(process.execPath, [join(ROOT, "node_modules/oxlint/bin/oxlint"), "-c", CONFIG, "--format", "json", "wrong", "right", "beyond"], { cwd: CORPUS, encoding: "utf8", maxBuffer: 2 ** 26 });
  const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: Diagnostic[] };
  const all = diagnostics.map(({ code, filename, labels }) => `${filename}:${labels[0]?.span.line} ${/^org-scope\((.+)\)$/.exec(code)?.[1] ?? code}`);
  return [...new Set(all)].sort();
}

test("oxlint finds in the corpus what ESLint finds", { timeout: 60_000 }, async () => {
  const byEslint = (await found(CORPUS, ["."], "schema.js")).sort();
  const byOxlint = foundByOxlint();
  console.info(`oxlint: ${byOxlint.length}, ESLint: ${byEslint.length}`);
  expect(byOxlint).toEqual(byEslint);
});

test("oxlint's configuration here has every recommended rule", () => {
  const { rules } = JSON.parse(readFileSync(CONFIG, "utf8")) as { rules: object };
  expect(Object.keys(rules)).toEqual(Object.keys(plugin.configs.recommended.rules ?? {}));
});
