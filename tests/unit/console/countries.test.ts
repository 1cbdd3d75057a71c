import { describe, expect, it } from "vitest";

import { countryName, findCountries } from "@/console/lib/countries";

const codes = ["AD", "BE", "CI", "DE", "EE", "FR", "US"];
const labelsOf = (search: string, locale = "fr") => findCountries(codes, search, locale).map(({ label }) => label);

describe("countries", () => {
  it("are named in the language of the screen", () => {
    expect(countryName("DE", "fr")).toBe("Allemagne");
    expect(countryName("DE", "en")).toBe("Germany");
  });

  it("begin with those that clients are mostly from", () => {
    expect(labelsOf("")).toEqual(["France", "Belgique", "Allemagne", "Andorre", "Côte d’Ivoire", "Estonie", "États-Unis"]);
  });

  it("are found without accents and case, and by code", () => {
    expect(labelsOf("etats")).toEqual(["États-Unis"]);
    expect(labelsOf("ivoire")).toEqual(["Côte d’Ivoire"]);
    expect(labelsOf("be")).toEqual(["Belgique"]);
    expect(labelsOf("germ", "en")).toEqual(["Germany"]);
  });
});
