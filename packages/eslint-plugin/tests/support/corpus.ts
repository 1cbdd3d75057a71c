import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { ESLint, type Linter } from "eslint";
import tseslint from "typescript-eslint";
import plugin from "../../src/index.js";

/** `wrong/service-raw.ts:4 no-unmarked-raw-sql` */
export type Finding = string;

export const CORPUS = fileURLToPath(new URL("../corpus", import.meta.url));
export const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));

const MARK = /\/\/ ✗ ([a-z -]+)$/;

export const filesIn = (folder: string): string[] =>
  readdirSync(join(CORPUS, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.[jt]s$/.test(name))
    .map((name) => join(folder, name))
    .sort();

/** What the comments `// ✗ rule` say should be found. */
export function marked(folder: string): Finding[] {
  return filesIn(folder).flatMap((file) =>
    readFileSync(join(CORPUS, file), "utf8")
      .split("\n")
      .flatMap((line, index) => (MARK.exec(line)?.[1]?.split(" ") ?? []).map((rule) => `${file}:${index + 1} ${rule}`)),
  );
}

/** What ESLint finds, a line and a rule once. */
export async function found(cwd: string, patterns: readonly string[], schema: string, settings: object = {}): Promise<Finding[]> {
  const config: Linter.Config[] = [
    { files: ["**/*.{ts,tsx,js}"], languageOptions: { parser: tseslint.parser as Linter.Parser } },
    { ...plugin.configs.recommended, settings: { "org-scope": { schema, ...settings } } },
  ];
  const eslint = new ESLint({ cwd, overrideConfigFile: true, overrideConfig: config, ignorePatterns: ["node_modules/"], warnIgnored: false });
  const results = await eslint.lintFiles([...patterns]);
  const all = results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId, message }) => `${relative(cwd, filePath)}:${line} ${ruleId?.replace("org-scope/", "") ?? message}`),
  );
  return [...new Set(all)];
}
