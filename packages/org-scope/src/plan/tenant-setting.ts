import type { Scalar, Schema } from "../schema/types.ts";
import { modelOf } from "../schema/types.ts";
import type { PlanOptions } from "./options.ts";
import { literal } from "./quote.ts";
import { PlanProblem } from "./problem.ts";

const NATIVE_TYPES: Readonly<Record<string, string>> = { Uuid: "uuid", Char: "bpchar", SmallInt: "smallint", Citext: "text", Text: "text", VarChar: "text" };
const TYPES: Readonly<Record<string, string>> = { String: "text", Int: "integer", BigInt: "bigint" };

/** PostgreSQL's type of an organisation's id, under which its values are compared. */
export function tenantType({ type, nativeType, name }: Scalar): string {
  const found = NATIVE_TYPES[nativeType ?? ""] ?? TYPES[type];
  if (!found) throw new PlanProblem(`"${name}" has type ${type}: the id of an organisation is a text, a uuid or an integer.`);
  return found;
}

/** The field that holds the id of the tenant model. */
export function tenantIdField(schema: Schema): Scalar {
  const model = modelOf(schema, schema.tenant.model);
  const field = model.scalars[model.id[0] ?? ""];
  if (!field || model.id.length > 1) throw new PlanProblem(`${model.name} needs an id of one field.`);
  return field;
}

/**
 * The organisation of the transaction, in the type of the column that it is compared with: a cast on the column's side
 * would hide its index. Neither missing nor `''`, as a setting reads after its transaction, equals anything. It stays
 * outside of a sub-select, so that the planner sees a value.
 */
export function currentTenant(column: Scalar, { setting }: PlanOptions): string {
  const type = tenantType(column);
  const value = `NULLIF(current_setting(${literal(setting)}, true), '')`;
  return type === "text" ? value : `${value}::${type}`;
}
