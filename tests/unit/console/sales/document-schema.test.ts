import { describe, expect, test } from "vitest";
import { blankDocument, blankLine, documentSchema, toLineInputs } from "@/console/documents/document-schema";

const document = { ...blankDocument, clientId: "client" };
const line = { ...blankLine("ITEM", "rate"), description: "Étude", unitPrice: "12.5" };

function faultsOf(lines: (typeof line)[]): string[] {
  const parsed = documentSchema.safeParse({ ...document, lines });
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join("."));
}

describe("a document's form", () => {
  test("leaves out the lines on which nothing was typed", () => {
    const parsed = documentSchema.parse({ ...document, lines: [blankLine("ITEM", "rate"), line, blankLine("ITEM", "")] });
    expect(toLineInputs(parsed.lines)).toEqual([
      { kind: "ITEM", productId: null, description: "Étude", quantity: "1", unitCode: "C62", unitPrice: "12.5", discountPercent: "0", taxRateId: "rate", isOptional: false },
    ]);
  });

  test("says what a begun line lacks, at its place", () => {
    expect(faultsOf([line, { ...line, unitPrice: "", taxRateId: "" }])).toEqual(["lines.1.unitPrice", "lines.1.taxRateId"]);
    expect(faultsOf([{ ...line, description: " " }])).toEqual(["lines.0.description"]);
  });

  test("refuses numbers that the database could not keep", () => {
    expect(faultsOf([{ ...line, quantity: "1.23456" }])).toEqual(["lines.0.quantity"]);
    expect(faultsOf([{ ...line, discountPercent: "101" }])).toEqual(["lines.0.discountPercent"]);
    expect(faultsOf([{ ...line, unitPrice: "abc" }])).toEqual(["lines.0.unitPrice"]);
  });

  test("lets a subtotal go without words, and a section not", () => {
    expect(faultsOf([{ ...blankLine("SUBTOTAL", "") }])).toEqual([]);
    expect(faultsOf([{ ...blankLine("SECTION", "") }])).toEqual(["lines.0.description"]);
  });
});
