import { describe, expect, it } from "vitest";

import { derivedIdentifiers } from "@/console/clients/company-identifiers";

const blank = { siren: "", siret: "", vatNumber: "" };

describe("what follows from a SIRET or SIREN", () => {
  it("is nothing while it is being typed", () => {
    expect(derivedIdentifiers({ ...blank, siret: "404 833 04" }, true)).toEqual({});
    expect(derivedIdentifiers({ ...blank, siren: "404833047" }, true)).toEqual({});
  });

  it("is the SIREN and the VAT number of the SIRET, however it is spaced", () => {
    const found = { siren: "404833048", vatNumber: "FR83404833048" };
    expect(derivedIdentifiers({ ...blank, siret: "40483304800022" }, true)).toEqual(found);
    expect(derivedIdentifiers({ ...blank, siret: "404 833 048 00022" }, true)).toEqual(found);
  });

  it("is the VAT number of a SIREN alone", () => {
    expect(derivedIdentifiers({ ...blank, siren: "404 833 048" }, true)).toEqual({ vatNumber: "FR83404833048" });
  });

  it("is no VAT number for those who are not liable", () => {
    expect(derivedIdentifiers({ ...blank, siret: "40483304800022" }, false)).toEqual({ siren: "404833048" });
  });

  it("replaces what followed from another company", () => {
    const former = { siren: "552100554", siret: "40483304800022", vatNumber: "FR96552100554" };
    expect(derivedIdentifiers(former, true)).toEqual({ siren: "404833048", vatNumber: "FR83404833048" });
  });

  it("leaves a foreign or unfinished VAT number as it was typed", () => {
    const typed = { ...blank, siret: "40483304800022", siren: "404833048" };
    expect(derivedIdentifiers({ ...typed, vatNumber: "BE0403170701" }, true)).toEqual({});
    expect(derivedIdentifiers({ ...typed, vatNumber: "FR8" }, true)).toEqual({});
  });

  it("says nothing of what is right already, so that filling in ends", () => {
    expect(derivedIdentifiers({ siren: "404 833 048", siret: "40483304800022", vatNumber: "FR 83 404833048" }, true)).toEqual({});
  });
});
