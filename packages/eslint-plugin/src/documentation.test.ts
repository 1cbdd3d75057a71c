import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import plugin from "./index.js";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

test.each(Object.entries(plugin.rules))("%s has a page with right and wrong code and how to suppress it, which the editor links to", (name, rule) => {
  const { meta } = rule as { meta: { docs: { url: string; description: string }; messages: Record<string, string>; fixable?: string; hasSuggestions: boolean } };
  expect(existsSync(fileURLToPath(meta.docs.url))).toBe(true);
  const page = read(`../docs/rules/${name}.md`);
  expect(page).toMatch(new RegExp(`^# org-scope/${name}\n`));
  for (const part of ["Wrong", "Right", "eslint-disable-next-line"]) expect(page).toContain(part);
  const row = read("../README.md").split("\n").find((line) => line.startsWith(`| [${name}]`));
  expect(row).toContain(meta.docs.description);
  expect([row?.includes("🔧"), row?.includes("💡")]).toEqual([meta.fixable === "code", meta.hasSuggestions]);
});

test("the recommended configuration has all rules", () => {
  expect(Object.keys(plugin.configs.recommended.rules ?? {})).toEqual(Object.keys(plugin.rules).map((name) => `org-scope/${name}`));
});
