import { expect, test } from "vitest";
import { planOptions } from "../plan/options.ts";
import { readOptions } from "./options.ts";

test("the block of the schema says what the plan is made with", () => {
  expect(readOptions({})).toEqual({ tenantModel: "Organization", tenantField: "organizationId", plan: {} });
  const { tenantModel, plan } = readOptions({ tenantModel: "Company", tenantRole: "readers", functionSchemas: "guard", errorCode: "HC004" });
  expect({ tenantModel, plan }).toEqual({ tenantModel: "Company", plan: { tenantRole: "readers", functionSchemas: ["guard"], errorCode: "HC004" } });
});

test("what does not exist is refused by name", () => {
  expect(() => readOptions({ tenantRolle: "readers" })).toThrow(/no option `tenantRolle`; it has tenantModel/);
  expect(() => readOptions({ setting: ["a", "b"] })).toThrow(/`setting` .* is one text/);
  expect(() => readOptions({ errorCode: "nope" })).toThrow(/SQLSTATE/);
});

test("what is said by hand comes before the block, and the block before the defaults", () => {
  const schema = { plan: { tenantRole: "block", errorCode: "HC004" } };
  expect(planOptions(schema, { tenantRole: "hand", setting: undefined } as object)).toMatchObject({ tenantRole: "hand", errorCode: "HC004", setting: "app.organization_id" });
  expect(planOptions({})).toMatchObject({ tenantRole: "org_scope_tenant" });
});
