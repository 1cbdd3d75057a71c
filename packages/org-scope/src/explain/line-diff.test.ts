import { expect, test } from "vitest";
import { lineDiff } from "./line-diff.ts";

const json = (value: unknown) => JSON.stringify(value, null, 1);

test("lines of both, and of either one", () => {
  expect(lineDiff("a\nb\nc", "a\nx\nc\nd")).toBe("  a\n- b\n+ x\n  c\n+ d");
  expect(lineDiff("a", "a")).toBe("  a");
});

test("what is put in behind a line does not change it", () => {
  expect(lineDiff(json({ take: 1 }), json({ take: 1, where: {} }))).toBe('  {\n   "take": 1,\n+  "where": {}\n  }');
});
