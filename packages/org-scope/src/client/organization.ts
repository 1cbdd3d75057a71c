import { OrgScopeError } from "../errors.ts";
import type { TenantId } from "../rewrite/scope.ts";
import { modelOf, type Schema } from "../schema/types.ts";

/** Tells whether a value is an organisation's id, by the type that the schema gives to it. */
export function organizationCheck(schema: Schema): (value: unknown) => asserts value is TenantId {
  const tenant = modelOf(schema, schema.tenant.model);
  const type = tenant.scalars[tenant.id[0] ?? "id"]?.type ?? "String";
  const fits = CHECKS[type] ?? CHECKS.String!;
  return (value) => {
    if (!fits(value))
      throw new OrgScopeError(
        "NO_ORGANIZATION",
        {},
        `the scoped client needs the id of one ${schema.tenant.model} (${type}); it was given ${describe(value)}.`,
      );
  };
}

const CHECKS: Readonly<Record<string, (value: unknown) => boolean>> = {
  String: (value) => typeof value === "string" && value.trim() !== "",
  Int: (value) => Number.isSafeInteger(value),
  BigInt: (value) => typeof value === "bigint",
};

const describe = (value: unknown): string => (value === "" ? "an empty text" : value === null ? "null" : `a value of type ${typeof value}`);
