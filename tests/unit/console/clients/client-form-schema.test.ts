import { describe, expect, it } from "vitest";

import { blankClient, clientSchema, newClientSchema, toClientFields } from "@/console/clients/client-form-schema";

const company = { ...blankClient, name: " Menuiserie Kervella ", siret: "404 833 048 00022", siren: "404833048" };

describe("the form of a client", () => {
  it("leaves the number of a new client to the series", () => {
    expect(toClientFields(newClientSchema.parse(company))).not.toHaveProperty("number");
    expect(toClientFields(newClientSchema.parse({ ...company, number: " C-12 " }))).toMatchObject({ number: "C-12" });
  });

  it("does not let a client lose its number", () => {
    expect(clientSchema.safeParse(company).error?.issues.map(({ path }) => path)).toEqual([["number"]]);
  });

  it("sends blanks as null, identifiers without spaces and decimals as exact text", () => {
    const fields = toClientFields(newClientSchema.parse({ ...company, creditLimit: "1 250,5", discountPercent: "2,5" }));
    expect(fields).toMatchObject({ name: "Menuiserie Kervella", siret: "40483304800022", phone: null, creditLimit: "1250.5", discountPercent: "2.5" });
  });

  it("forgets what only companies have when the client is a person", () => {
    const fields = toClientFields(newClientSchema.parse({ ...company, kind: "INDIVIDUAL", tradeName: "Kervella" }));
    expect(fields).toMatchObject({ siren: null, siret: null, vatNumber: null, tradeName: null, isVatLiable: false });
  });

  it.each([
    ["siret", "40483304800023"],
    ["siren", "404833047"],
    ["vatNumber", "FR84404833048"],
    ["email", "contact@"],
    ["creditLimit", "-1"],
    ["discountPercent", "101"],
  ])("points at a wrong %s", (field, text) => {
    const { error } = newClientSchema.safeParse({ ...company, [field]: text });
    expect(error?.issues.map(({ path }) => path)).toEqual([[field]]);
  });
});
