import { OrgScopeError } from "../errors.ts";
import { isObject, type TenantId } from "../rewrite/scope.ts";

/**
 * Refuses raw SQL that does not have the organisation among its values. It is a guard against slips only: what the
 * statement does with the value, nobody looks at.
 */
export function checkRaw(organization: TenantId, operation: string, args: unknown): void {
  if (operation.endsWith("Unsafe"))
    throw new OrgScopeError("RAW_SQL", { operation }, `write ${operation.replace("Unsafe", "")}\`…\` with the organisation among its values.`);
  const values = isObject(args) && Array.isArray(args.values) ? args.values : [];
  if (!values.includes(organization))
    throw new OrgScopeError("RAW_SQL", { operation }, "name the organisation in the statement, as a value of its own: `… WHERE \"organizationId\" = ${organizationId}`.");
}
