import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toIsoDay } from "@/lib/billing/calendar-day";
import { clientFields } from "@/server/services/import/mapping/client-fields";
import { parseRow } from "@/server/services/import/mapping/parse-row";
import { parseCountry } from "@/server/services/import/mapping/values/country";
import { detectDateOrder, parseDate, type DateOrder } from "@/server/services/import/mapping/values/date";
import { detectDecimalMark, fitDecimal, parseDecimal, type DecimalMark } from "@/server/services/import/mapping/values/decimal";
import { detectPercentUnit, parsePercent } from "@/server/services/import/mapping/values/percent";
import { parseBoolean, parseChoice, parseCurrency, parseEmail, parseSiret, parseVatNumber } from "@/server/services/import/mapping/values/simple";
import { parseIdentifier, parseText } from "@/server/services/import/mapping/values/text";
import { UNIT_CODES } from "@/server/services/import/mapping/unit-codes";
import type { Parsed } from "@/server/services/import/mapping/row-error";
import { Decimal } from "@/lib/money";

/** The value as text, or the fault's code. */
function outcome(parsed: Parsed<unknown>): string {
  if ("fault" in parsed) return parsed.fault.code;
  return parsed.value instanceof Date ? toIsoDay(parsed.value) : String(parsed.value);
}

describe("numbers", () => {
  it.each<[string, DecimalMark | undefined, string]>([
    ["12", undefined, "12"],
    ["12,5", undefined, "12.5"],
    ["12.50", undefined, "12.5"],
    ["1 234,56", undefined, "1234.56"],
    ["1\u202f234,56 €", undefined, "1234.56"],
    ["1\u00a0234\u00a0567,8", undefined, "1234567.8"],
    ["1,234.56", undefined, "1234.56"],
    ["1.234.567", undefined, "1234567"],
    ["1'234.50", undefined, "1234.5"],
    ["€1,234.50", undefined, "1234.5"],
    ["12,00 EUR", undefined, "12"],
    ["-3,20", undefined, "-3.2"],
    ["−3,20", undefined, "-3.2"],
    ["3,20-", undefined, "-3.2"],
    ["-€3.20", undefined, "-3.2"],
    ["(3,20)", undefined, "-3.2"],
    ["-0", undefined, "0"],
    ["+7", undefined, "7"],
    [".5", undefined, "0.5"],
    ["0.125", undefined, "0.125"],
    ["1234.567", undefined, "1234.567"],
    ["2.5e-3", undefined, "0.0025"],
    ["1,234", undefined, "DECIMAL_AMBIGUOUS"],
    ["1,234", ".", "1234"],
    ["1,234", ",", "1.234"],
    ["1.5", ",", "DECIMAL_INVALID"],
    ["1,23,456.7", ".", "DECIMAL_INVALID"],
    ["1.2.3", undefined, "DECIMAL_INVALID"],
    ["1,2,3", ",", "DECIMAL_INVALID"],
    ["douze", undefined, "DECIMAL_INVALID"],
    ["--5", undefined, "DECIMAL_INVALID"],
    ["NaN", undefined, "DECIMAL_INVALID"],
    ["Infinity", undefined, "DECIMAL_INVALID"],
    ["0x1F", undefined, "DECIMAL_INVALID"],
    ["1e999999999", undefined, "DECIMAL_INVALID"],
    [",", ",", "DECIMAL_INVALID"],
    ["€", undefined, "DECIMAL_INVALID"],
  ])("%j with mark %j is %s", (text, mark, expected) => {
    expect(outcome(parseDecimal(text, mark))).toBe(expected);
  });

  it("detects the mark by the values that prove one", () => {
    expect(detectDecimalMark(["1,234", "12", "2,5"])).toBe(",");
    expect(detectDecimalMark(["1,234", "0.125"])).toBe(".");
    expect(detectDecimalMark(["1,234", "5,678"])).toBe("ambiguous");
    expect(detectDecimalMark(["1,5", "1.5"])).toBe("ambiguous");
    expect(detectDecimalMark(["1", "n/a"])).toBeNull();
  });

  it("refuses what the database could only keep rounded", () => {
    expect(outcome(fitDecimal(new Decimal("1.23456"), 16, 4))).toBe("DECIMAL_TOO_PRECISE");
    expect(outcome(fitDecimal(new Decimal("999999999999.9999"), 16, 4))).toBe("999999999999.9999");
    expect(outcome(fitDecimal(new Decimal("-1000000000000"), 16, 4))).toBe("DECIMAL_TOO_LARGE");
  });

  it("reads back every amount in every notation", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
        fc.constantFrom<DecimalMark>(".", ","),
        fc.constantFrom("", " ", "\u00a0", "\u202f", "'", "other mark"),
        (cents, mark, separator) => {
          const value = new Decimal(cents.toString()).dividedBy(100);
          const [whole = "", fraction = ""] = value.abs().toFixed(2).split(".");
          const between = separator === "other mark" ? (mark === "." ? "," : ".") : separator;
          const grouped = whole.replace(/\B(?=(\d{3})+$)/g, between);
          const parsed = parseDecimal(`${value.isNegative() ? "-" : ""}${grouped}${mark}${fraction}`, mark);
          expect(outcome(parsed)).toBe(value.isZero() ? "0" : value.toString());
        },
      ),
    );
  });
});

describe("percentages", () => {
  it("come out in points", () => {
    expect(outcome(parsePercent("5", "percent"))).toBe("5");
    expect(outcome(parsePercent("0.05", "fraction"))).toBe("5");
    expect(outcome(parsePercent("5,5 %", "fraction"))).toBe("5.5");
    expect(outcome(parsePercent("5", "fraction"))).toBe("PERCENT_OUT_OF_RANGE");
    expect(outcome(parsePercent("-1", "percent"))).toBe("PERCENT_OUT_OF_RANGE");
  });

  it("are told from fractions by the sample", () => {
    expect(detectPercentUnit(["0", "0.15", "1"])).toBe("fraction");
    expect(detectPercentUnit(["0", "0,5", "20"])).toBe("percent");
    expect(detectPercentUnit(["0", "1"])).toBe("ambiguous");
    expect(detectPercentUnit(["1 %"])).toBe("percent");
    expect(detectPercentUnit(["0", "0"])).toBeNull();
  });
});

describe("dates", () => {
  it.each<[string, DateOrder | undefined, string]>([
    ["2026-03-31", undefined, "2026-03-31"],
    ["2010-12-01 08:26:00", undefined, "2010-12-01"],
    ["1996-07-04 00:00:00.000", undefined, "1996-07-04"],
    ["2026-03-31T23:59:59Z", undefined, "2026-03-31"],
    ["2026-03-31T00:30:00+02:00", undefined, "2026-03-31"],
    ["2026/3/1", undefined, "2026-03-01"],
    ["20260331", undefined, "2026-03-31"],
    ["31/03/2026", undefined, "2026-03-31"],
    ["31.03.26", undefined, "2026-03-31"],
    ["3/31/2026 4:05 PM", undefined, "2026-03-31"],
    ["04/04/2026", undefined, "2026-04-04"],
    ["03/04/2026", undefined, "DATE_AMBIGUOUS"],
    ["03/04/2026", "DMY", "2026-04-03"],
    ["03/04/2026", "MDY", "2026-03-04"],
    ["31/03/2026", "MDY", "DATE_INVALID"],
    ["29/02/2026", undefined, "DATE_INVALID"],
    ["29/02/2024", undefined, "2024-02-29"],
    ["2026-13-01", undefined, "DATE_INVALID"],
    ["0026-01-01", undefined, "DATE_INVALID"],
    ["45291", undefined, "DATE_INVALID"],
    ["31/03-2026", undefined, "DATE_INVALID"],
    ["demain", undefined, "DATE_INVALID"],
  ])("%j with order %j is %s", (text, order, expected) => {
    expect(outcome(parseDate(text, order))).toBe(expected);
  });

  it("order is detected by the days that prove it", () => {
    expect(detectDateOrder(["03/04/2026", "31/12/2026"])).toBe("DMY");
    expect(detectDateOrder(["03/04/2026", "12/31/2026"])).toBe("MDY");
    expect(detectDateOrder(["03/04/2026"])).toBe("ambiguous");
    expect(detectDateOrder(["31/12/2026", "12/31/2026"])).toBe("ambiguous");
    expect(detectDateOrder(["2026-03-04", "05/05/2026"])).toBeNull();
  });

  it("every day reads back in every order", () => {
    const days = fc.date({ min: new Date("1970-01-01"), max: new Date("2069-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom("/", "-", "."), (date, mark) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = "", month = "", day = ""] = iso.split("-");
        expect(outcome(parseDate([day, month, year].join(mark), "DMY"))).toBe(iso);
        expect(outcome(parseDate([month, day, year.slice(2)].join(mark), "MDY"))).toBe(iso);
      }),
    );
  });
});

describe("countries", () => {
  it.each([
    ["USA", "US"], ["UK", "GB"], ["EIRE", "IE"], ["United Kingdom", "GB"], ["Royaume-Uni", "GB"], ["royaume uni", "GB"],
    ["Etats-Unis", "US"], ["États-Unis d'Amérique", "US"], ["FR", "FR"], ["fra", "FR"], ["Allemagne", "DE"], ["Côte d’Ivoire", "CI"],
    ["Channel Islands", "JE"], ["Venezuela", "VE"], ["Les Pays-Bas", "NL"], ["The Netherlands", "NL"], ["Atlantide", "COUNTRY_UNKNOWN"],
  ])("%s is %s", (name, code) => expect(outcome(parseCountry(name))).toBe(code));

  it("takes further names", () => {
    expect(outcome(parseCountry("Channel Islands", { "channel islands": "GG" }))).toBe("GG");
  });
});

describe("names, choices and numbers of companies", () => {
  it("puts numbers right that became floating-point", () => {
    expect(outcome(parseIdentifier(" 17850.0 ", 32))).toBe("17850");
    expect(outcome(parseIdentifier("85123A", 32))).toBe("85123A");
    expect(outcome(parseIdentifier("V1.0", 32))).toBe("V1.0");
    expect(outcome(parseIdentifier("00042", 32))).toBe("00042");
    expect(outcome(parseIdentifier("3,70E+12", 32))).toBe("IDENTIFIER_IN_SCIENTIFIC_NOTATION");
  });

  it("never cuts text", () => {
    expect(outcome(parseText("😀😀", 2))).toBe("😀😀");
    expect(outcome(parseText("abc", 2))).toBe("TOO_LONG");
    expect(outcome(parseText("'=SUM(A1)", 20))).toBe("=SUM(A1)");
    expect(outcome(parseText("'s-Hertogenbosch", 20))).toBe("'s-Hertogenbosch");
  });

  it("reads yes and no, choices, currencies, addresses", () => {
    expect(["oui", "VRAI", "1", "x"].map((text) => outcome(parseBoolean(text)))).toEqual(Array(4).fill("true"));
    expect(["Non", "false", "0.0"].map((text) => outcome(parseBoolean(text)))).toEqual(Array(3).fill("false"));
    expect(outcome(parseBoolean("peut-être"))).toBe("BOOLEAN_INVALID");
    expect(outcome(parseChoice("Pièce", UNIT_CODES))).toBe("C62");
    expect(outcome(parseChoice("hur", UNIT_CODES))).toBe("HUR");
    expect(outcome(parseChoice("lieue", UNIT_CODES))).toBe("CHOICE_INVALID");
    expect(outcome(parseCurrency("€"))).toBe("EUR");
    expect(outcome(parseCurrency("gbp"))).toBe("GBP");
    expect(outcome(parseCurrency("F"))).toBe("CURRENCY_UNKNOWN");
    expect(outcome(parseEmail("marie@exemple.fr"))).toBe("marie@exemple.fr");
    expect(outcome(parseEmail("a@b.fr; c@d.fr"))).toBe("EMAIL_INVALID");
    expect(outcome(parseSiret("732 829 320 00074"))).toBe("73282932000074");
    expect(outcome(parseSiret("73282932000075"))).toBe("SIRET_INVALID");
    expect(outcome(parseVatNumber("FR 44 732829320"))).toBe("FR44732829320");
  });
});

describe("parseRow", () => {
  const mapping = { number: "N°", name: "Nom", email: "Mail", creditLimit: "Plafond", billingCountry: "Pays" };

  it("gives the values of the mapped fields that the row has", () => {
    const row = { rowNumber: 2, cells: { "N°": "12.0", Nom: " Dupont ", Pays: "France", Autre: "?" } };
    expect(parseRow(row, clientFields, mapping)).toEqual({ value: { number: "12", name: "Dupont", billingCountry: "FR" } });
  });

  it("tells all errors of the row at once, with the cell as it stands", () => {
    const row = { rowNumber: 7, cells: { Mail: "x", Plafond: "1,234" } };
    expect(parseRow(row, clientFields, mapping)).toEqual({
      errors: [
        { row: 7, column: "Nom", code: "REQUIRED", params: { field: "name" }, raw: null },
        { row: 7, column: "Mail", code: "EMAIL_INVALID", params: {}, raw: "x" },
        { row: 7, column: "Plafond", code: "DECIMAL_AMBIGUOUS", params: {}, raw: "1,234" },
      ],
    });
  });

  it("does not look into a damaged row", () => {
    const row = { rowNumber: 3, cells: { Nom: "A" }, problem: { code: "RAGGED_ROW", params: { expected: 5, found: 2 } } } as const;
    expect(parseRow(row, clientFields, mapping)).toEqual({
      errors: [{ row: 3, column: null, raw: null, code: "RAGGED_ROW", params: { expected: 5, found: 2 } }],
    });
  });
});
