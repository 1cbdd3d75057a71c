import { join } from "node:path";
import { RuleTester } from "eslint";
import tseslint from "typescript-eslint";
import { describe, it } from "vitest";
import plugin, { type RuleName } from "../../src/index.js";
import { CORPUS } from "./corpus.ts";

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

type Tests = Parameters<RuleTester["run"]>[2];

const plugins = { "org-scope": plugin };
const settings = { "org-scope": { schema: join(CORPUS, "schema.js") } };

/** Runs the tests as TypeScript, and `plain` ones with ESLint's own parser. */
export function testRule(name: RuleName, tests: Tests, plain?: Tests): void {
  const rule = plugin.rules[name];
  new RuleTester({ plugins, settings, languageOptions: { parser: tseslint.parser as never } }).run(name, rule, tests);
  if (plain) new RuleTester({ plugins, settings }).run(`${name} in plain JavaScript`, rule, plain);
}
