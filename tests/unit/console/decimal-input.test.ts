import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { decimalToInput, normalizeDecimalInput } from "@/console/lib/decimal-input";

describe("a typed decimal", () => {
  it.each([
    ["12,5", "12.5"],
    ["12.5", "12.5"],
    [" 1 234,50 ", "1234.5"],
    ["1 234,5", "1234.5"],
    ["-3,20", "-3.2"],
    ["", ""],
    ["12,", "12"],
  ])("%j is kept as %j", (typed, kept) => {
    expect(normalizeDecimalInput(typed)).toBe(kept);
  });

  it.each(["abc", "1,2,3x", "--1"])("%j is no number and stays as typed", (typed) => {
    expect(normalizeDecimalInput(typed)).toBe(typed);
  });

  it("is shown with the mark of the locale and without grouping", () => {
    expect(decimalToInput("1234.5", "fr")).toBe("1234,5");
    expect(decimalToInput("1234.5", "en")).toBe("1234.5");
    expect(decimalToInput("", "fr")).toBe("");
    expect(decimalToInput("abc", "fr")).toBe("abc");
  });

  it("comes back the same after being shown, however many digits it has", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n }), fc.integer({ min: 1, max: 9999 }), (whole, part) => {
        const kept = normalizeDecimalInput(`${whole}.${part}`);
        expect(normalizeDecimalInput(decimalToInput(kept, "fr"))).toBe(kept);
      }),
    );
  });
});
