import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");

/** The reasons that the source gives for refusals, by their codes: reason("invoice.future"), "payment.future" passed to a helper. */
function reasonsInSource(): string[] {
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((name) => /^(server|lib)\/.*\.ts$/.test(name));
  const groups = Object.keys(texts("fr", "errors"));
  const code = new RegExp(`"((?:${groups.join("|")})\\.[a-zA-Z]+)"`, "g");
  return files.flatMap((name) => {
    const source = readFileSync(join(root, "src", name), "utf8");
    const direct = [...source.matchAll(/\breason\(\s*"([\w.]+)"/g)].map((match) => match[1]!);
    const passed = /\brefus\w*\(/.test(source) ? [...source.matchAll(code)].map((match) => match[1]!) : [];
    return [...direct, ...passed];
  });
}

function texts(locale: string, namespace: string): Record<string, Record<string, string>> {
  try {
    return JSON.parse(readFileSync(join(root, "messages", locale, `${namespace}.json`), "utf8")) as Record<string, Record<string, string>>;
  } catch {
    return {};
  }
}

const reasons = [...new Set(reasonsInSource())].sort();

test("reasons are found", () => {
  expect(reasons).toEqual(expect.arrayContaining(["common.tooLarge", "invoice.future", "payment.aboveDue", "quote.noLines"]));
});

describe.each(["fr", "en"])("in %s", (locale) => {
  const errors = texts(locale, "errors");

  test("each reason for a refusal has its sentence", () => {
    const silent = reasons.filter((reason) => {
      const [group, key] = reason.split(".") as [string, string];
      const own = texts(locale, group).reasons as Record<string, string> | undefined;
      return !errors[group]?.[key] && !own?.[key];
    });
    expect(silent).toEqual([]);
  });
});
