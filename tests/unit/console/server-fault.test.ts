import { describe, expect, it } from "vitest";

import { faultyField } from "@/console/lib/server-fault";

const refusal = (data: Record<string, unknown>) => Object.assign(new Error("English, for developers"), { data });

const fields = ["name", "siret", "code"];

describe("the field that a refusal is about", () => {
  it("is the one that the reason names", () => {
    expect(faultyField(refusal({ reason: "client.duplicate", params: { field: "siret" } }), fields, {})).toBe("siret");
  });

  it("is the one that the form knows the reason by", () => {
    expect(faultyField(refusal({ reason: "taxRate.duplicate", params: { code: "T20" } }), fields, { "taxRate.duplicate": "code" })).toBe("code");
  });

  it("is the first that the server could not read", () => {
    expect(faultyField(refusal({ reason: "common.badInput", fields: { other: ["x"], name: ["x"] } }), fields, {})).toBe("name");
  });

  it("is none for what concerns no field of the form", () => {
    expect(faultyField(refusal({ reason: "client.duplicate", params: { field: "accountingCode" } }), fields, {})).toBeNull();
    expect(faultyField(refusal({ code: "FORBIDDEN" }), fields, {})).toBeNull();
    expect(faultyField(null, fields, {})).toBeNull();
  });
});
