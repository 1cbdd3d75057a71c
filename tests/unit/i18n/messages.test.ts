import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

type Texts = { [key: string]: string | Texts };

const root = path.resolve(import.meta.dirname, "../../../messages");

function namespacesOf(locale: string): string[] {
  return readdirSync(path.join(root, locale)).filter((file) => file.endsWith(".json")).sort();
}

function textsOf(locale: string, file: string): Map<string, string> {
  const found = new Map<string, string>();
  const collect = (texts: Texts, prefix: string) => {
    for (const [key, value] of Object.entries(texts)) {
      if (typeof value === "string") found.set(prefix + key, value);
      else collect(value, `${prefix}${key}.`);
    }
  };
  collect(JSON.parse(readFileSync(path.join(root, locale, file), "utf8")) as Texts, "");
  return found;
}

/**
 * The names that a text expects values for. An ICU text alternates arguments
 * and branches: in `{count, plural, one {…} other {…}}` the outer brace opens
 * an argument, the inner ones open branches, which may hold arguments again.
 */
function placeholdersOf(text: string): string[] {
  const names = new Set<string>();
  let depth = 0;
  for (const [index, char] of [...text].entries()) {
    if (char === "}") depth -= 1;
    if (char !== "{") continue;
    if (depth % 2 === 0) names.add(/^\s*(\w+)/.exec(text.slice(index + 1))?.[1] ?? "");
    depth += 1;
  }
  return [...names].sort();
}

describe("messages", () => {
  it("have the same namespaces in both languages", () => {
    expect(namespacesOf("en")).toEqual(namespacesOf("fr"));
  });

  describe.each(namespacesOf("fr"))("%s", (file) => {
    const french = textsOf("fr", file);
    const english = textsOf("en", file);

    it("has the same keys in both languages", () => {
      expect([...english.keys()].sort()).toEqual([...french.keys()].sort());
    });

    it("has no empty text", () => {
      const empty = [...french, ...english].filter(([, text]) => text.trim() === "");
      expect(empty).toEqual([]);
    });

    it("expects the same values in both languages", () => {
      const differing = [...french.keys()].filter(
        (key) => placeholdersOf(french.get(key) ?? "").join() !== placeholdersOf(english.get(key) ?? "").join(),
      );
      expect(differing).toEqual([]);
    });
  });
});
