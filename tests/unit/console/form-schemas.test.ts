import { describe, expect, it } from "vitest";
import { z } from "zod";

import {
  optionalDay,
  optionalDecimal,
  optionalText,
  requiredDay,
  requiredDecimal,
  requiredText,
} from "@/console/lib/form-schemas";
import { validationMessage } from "@/console/lib/validation-message";

import { french } from "./french";

function faultsOf(schema: z.ZodType, input: unknown): string[] {
  const result = schema.safeParse(input, { error: (issue) => validationMessage(issue, french) });
  return result.success ? [] : result.error.issues.map((issue) => issue.message);
}

describe("what a form makes of its fields", () => {
  it("turns blanks into null", () => {
    expect(optionalText().parse("  ")).toBeNull();
    expect(optionalDecimal().parse("")).toBeNull();
    expect(optionalDay().parse("")).toBeNull();
  });

  it("keeps decimals as exact text", () => {
    expect(requiredDecimal().parse("1234,50")).toBe("1234.5");
    expect(optionalDecimal().parse("0.1")).toBe("0.1");
  });

  it("says in the language of the screen what is wrong", () => {
    expect(faultsOf(requiredText(), " ")).toEqual(["Ce champ est obligatoire."]);
    expect(faultsOf(requiredText(3), "four")).toEqual(["3 caractères au maximum."]);
    expect(faultsOf(z.email(), "x@")).toEqual(["Saisissez une adresse e-mail valide."]);
    expect(faultsOf(requiredDecimal(), "")).toEqual(["Ce champ est obligatoire."]);
    expect(faultsOf(requiredDecimal(), "abc")).toEqual(["Saisissez un nombre, par exemple 1 250,50."]);
    expect(faultsOf(requiredDecimal({ scale: 2 }), "1,234")).toEqual(["2 décimales au maximum."]);
    expect(faultsOf(optionalDecimal({ min: 0, max: 100 }), "-1")).toEqual(["La valeur minimale est 0."]);
    expect(faultsOf(optionalDecimal({ min: 0, max: 100 }), "101")).toEqual(["La valeur maximale est 100."]);
    expect(faultsOf(requiredDay(), "2026-02-30")).toEqual(["Saisissez une date valide."]);
    expect(faultsOf(requiredDay(), "")).toEqual(["Ce champ est obligatoire."]);
  });
});
