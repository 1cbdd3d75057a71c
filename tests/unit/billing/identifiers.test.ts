import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatSiren,
  frenchVatNumber,
  isFrenchVatNumber,
  isSiren,
  isSiret,
  isVatNumber,
} from "@/lib/billing/identifiers";

describe("SIREN and SIRET", () => {
  it("pass the Luhn check, spaces or not", () => {
    expect(isSiren("732 829 320")).toBe(true);
    expect(isSiren("732829321")).toBe(false);
    expect(isSiret("732 829 320 00074")).toBe(true);
    expect(isSiret("73282932000075")).toBe(false);
    for (const text of ["", "73282932", "7328293200", "73282932A"])
      expect(isSiren(text)).toBe(false);
  });

  it("except that La Poste's establishments follow their own sum", () => {
    expect(isSiret("35600000049837")).toBe(true); // digits sum to 45
    expect(isSiret("35600000049838")).toBe(false);
    expect(isSiret("35600000000048")).toBe(true); // the head office passes Luhn itself
  });

  it("catch any one wrong digit", () => {
    const position = fc.integer({ min: 0, max: 8 });
    fc.assert(
      fc.property(position, fc.integer({ min: 1, max: 9 }), (at, shift) => {
        const digits = [..."732829320"];
        digits[at] = String((Number(digits[at]) + shift) % 10);
        expect(isSiren(digits.join(""))).toBe(false);
      }),
    );
  });

  it("are printed in groups", () => {
    expect(formatSiren("732829320")).toBe("732\u00a0829\u00a0320");
    expect(formatSiren("73282932000074")).toBe("732\u00a0829\u00a0320\u00a000074");
  });
});

describe("VAT numbers", () => {
  it("of France are computed from the SIREN", () => {
    expect(frenchVatNumber("732829320")).toBe("FR44732829320");
    expect(isFrenchVatNumber("FR 44 732 829 320")).toBe(true);
    expect(isFrenchVatNumber("FR45732829320")).toBe(false);
    expect(isFrenchVatNumber("FR44732829321")).toBe(false);
    expect(isFrenchVatNumber("FRK7732829320")).toBe(true); // keys with letters are not computed
    expect(isFrenchVatNumber("FRO7732829320")).toBe(false); // but never hold I or O
  });

  it("of other states are checked by shape", () => {
    expect(isVatNumber("DE136695976")).toBe(true);
    expect(isVatNumber("BE 0403.170.701")).toBe(true);
    expect(isVatNumber("12345")).toBe(false);
    expect(isVatNumber("FR45732829320")).toBe(false);
  });
});
