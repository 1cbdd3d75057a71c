import type { Schema } from "../schema/types.ts";
import type { JoinTable } from "./join-table.ts";
import type { PlanOptions } from "./options.ts";
import { tenantOfRow } from "./ownership.ts";
import { columnOf, identifier, qualified, relationOf } from "./quote.ts";
import { keyEquals } from "./way.ts";
import type { Reference } from "./references.ts";

/** All columns of the key are filled: `holder` is `NEW` or the alias of the row that holds it. */
export function isPresent({ model, relation }: Reference, holder: string): string {
  return relation.fields.map((field) => `${holder}.${columnOf(model, field)} IS NOT NULL`).join(" AND ");
}

/** The organisation of the row that the key points to. */
export function tenantOfTarget(schema: Schema, options: PlanOptions, { model, relation, target }: Reference, holder: string): string {
  const on = keyEquals(model, relation, target, holder, "target");
  return `(SELECT ${tenantOfRow(schema, options, target, "target")} FROM ${qualified(relationOf(target, options))} AS target WHERE ${on})`;
}

/** The organisations of the two rows that a join row connects. */
export function tenantsOfEnds(schema: Schema, options: PlanOptions, { ends }: JoinTable, holder: string): [string, string] {
  const tenant = ({ column, model }: JoinTable["ends"][number]) => {
    const id = `joined.${columnOf(model, model.id[0]!)} = ${holder}.${identifier(column)}`;
    return `(SELECT ${tenantOfRow(schema, options, model, "joined")} FROM ${qualified(relationOf(model, options))} AS joined WHERE ${id})`;
  };
  return [tenant(ends[0]), tenant(ends[1])];
}
