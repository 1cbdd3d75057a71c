import type { Model, Schema } from "../schema/types.ts";
import { joinTables } from "./join-tables.ts";
import type { PlanOptions } from "./options.ts";
import { dollarQuoted, identifier, literal, qualified, relationOf, spoken, type Relation } from "./quote.ts";
import type { Step } from "./step.ts";

export type Privilege = "SELECT" | "INSERT" | "UPDATE" | "DELETE";
const ALL: readonly Privilege[] = ["SELECT", "INSERT", "UPDATE", "DELETE"];

/** What the tenant role may do with a relation. `columns` limits SELECT where some columns are hidden. */
export type Privileges = { relation: Relation; isView: boolean; privileges: readonly Privilege[]; columns?: readonly string[] };

/** Global rows may be read; the organisation's own row may be changed, not made or deleted; hidden models are closed. */
function privilegesOf({ ownership, isView, isHidden }: Model): readonly Privilege[] {
  if (isHidden) return [];
  if (isView || ownership.kind === "global") return ["SELECT"];
  return ownership.kind === "tenant" ? ["SELECT", "UPDATE"] : ALL;
}

export function wantedPrivileges(schema: Schema, options: PlanOptions): Privileges[] {
  const models = Object.values(schema.models).map((model): Privileges => {
    const scalars = Object.values(model.scalars);
    const visible = scalars.filter((scalar) => !scalar.isHidden).map((scalar) => scalar.column);
    const rest = { relation: relationOf(model, options), isView: model.isView, privileges: privilegesOf(model) };
    return visible.length < scalars.length ? { ...rest, columns: visible } : rest;
  });
  const joins = joinTables(schema, options).map(({ relation, ends }): Privileges => {
    const models = ends.map(({ model }) => model);
    if (models.some((model) => model.isHidden)) return { relation, isView: false, privileges: [] };
    const isOwned = models.some((model) => model.ownership.kind !== "global");
    return { relation, isView: false, privileges: isOwned ? ["SELECT", "INSERT", "DELETE"] : ["SELECT"] };
  });
  return [...models, ...joins];
}

export function privilegeSteps(schema: Schema, options: PlanOptions): Step[] {
  const role = identifier(options.tenantRole);
  return wantedPrivileges(schema, options).map((wanted) => {
    const grant = grantStatement(wanted, role);
    const revoke = `REVOKE ALL ON ${qualified(wanted.relation)} FROM ${role};`;
    return { object: `privileges ${options.tenantRole} ${spoken(wanted.relation)}`, sql: [revoke, wanted.isView ? ifInvoker(wanted.relation, grant) : grant].filter(Boolean).join("\n") };
  });
}

function grantStatement({ relation, privileges, columns }: Privileges, role: string): string {
  if (privileges.length === 0) return "";
  const list = columns ? `(${columns.map(identifier).join(", ")})` : "";
  const named = privileges.map((privilege) => (privilege === "SELECT" && list ? `SELECT ${list}` : privilege));
  return `GRANT ${named.join(", ")} ON ${qualified(relation)} TO ${role};`;
}

/** A view reads with its owner's rights, past every policy, unless it is `security_invoker`: only then is it opened. */
function ifInvoker(relation: Relation, grant: string): string {
  return `DO ${dollarQuoted(` BEGIN
  IF EXISTS (SELECT FROM pg_class, pg_options_to_table(reloptions) AS o WHERE pg_class.oid = ${literal(qualified(relation))}::regclass
    AND o.option_name = 'security_invoker' AND o.option_value::boolean) THEN
    ${grant}
  END IF;
END `)};`;
}

export function usageSteps(schema: Schema, options: PlanOptions): Step[] {
  const schemas = new Set([...wantedPrivileges(schema, options).map(({ relation }) => relation.schema), ...(schema.enumSchemas ?? []), ...options.functionSchemas]);
  return [...schemas].sort().map((name) => ({
    object: `usage ${options.tenantRole} ${name}`,
    sql: `GRANT USAGE ON SCHEMA ${identifier(name)} TO ${identifier(options.tenantRole)};`,
  }));
}
