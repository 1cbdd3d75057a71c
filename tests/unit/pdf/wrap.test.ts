import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrapText } from "@/server/services/documents/pdf/wrap";

const widthOf = (text: string) => [...text].length;

describe("wrapText", () => {
  it("breaks at spaces, keeps line breaks and no-break spaces", () => {
    expect(wrapText("un deux trois\r\n\nquatre", 8, widthOf)).toEqual([
      "un deux",
      "trois",
      "",
      "quatre",
    ]);
    expect(wrapText("à\u00a0payer 1\u202f234\u00a0€", 8, widthOf)).toEqual([
      "à\u00a0payer",
      "1\u202f234\u00a0€",
    ]);
  });

  it("cuts a word that is wider than the line, never a character in two", () => {
    expect(wrapText("abcdefgh ij", 3, widthOf)).toEqual(["abc", "def", "gh", "ij"]);
    expect(wrapText("👷👷👷", 2, widthOf)).toEqual(["👷👷", "👷"]);
    expect(wrapText("ab", 0, widthOf)).toEqual(["a", "b"]);
  });

  it("loses nothing and overflows nowhere", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (text, width) => {
        const lines = wrapText(text, width, widthOf);
        const visible = (value: string) => value.replace(/\s/g, "");
        expect(visible(lines.join(""))).toBe(visible(text));
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
