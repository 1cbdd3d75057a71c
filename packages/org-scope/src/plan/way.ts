import { modelOf, type Model, type Relation, type Schema } from "../schema/types.ts";
import { joinTableOf } from "./join-table.ts";
import type { PlanOptions } from "./options.ts";
import { columnOf, identifier, qualified, relationOf } from "./quote.ts";

/** Joins from one row to another: `FROM` these tables, `on` this condition; `owner` is the model at the end, `alias` its row. */
export type Way = { from: string; on: string; alias: string; owner: Model };

/** `a.x = b.y AND …` over the columns of a foreign key. */
export function keyEquals(model: Model, relation: Relation, target: Model, holder: string, other: string): string {
  return relation.fields.map((field, n) => `${other}.${columnOf(target, relation.references[n]!)} = ${holder}.${columnOf(model, field)}`).join(" AND ");
}

/** From the row that `holder` stands for, by the relations of a path. */
export function wayAlong(schema: Schema, options: PlanOptions, model: Model, holder: string, path: readonly string[]): Way {
  const relation = model.relations[path[0]!]!;
  const next = modelOf(schema, relation.model);
  const alias = `org_scope_${path.length}`;
  const { from, on } = step(options, model, relation, next, holder, alias);
  if (path.length === 1) return { from, on, alias, owner: next };
  const rest = wayAlong(schema, options, next, alias, path.slice(1));
  return { ...rest, from: `${from} JOIN ${rest.from} ON ${rest.on}`, on };
}

/** From one row to those of a relation: its own key leads there, or theirs leads back, or a table between holds both ids. */
function step(options: PlanOptions, model: Model, relation: Relation, next: Model, holder: string, alias: string): { from: string; on: string } {
  const table = `${qualified(relationOf(next, options))} AS ${alias}`;
  if (relation.fields.length > 0) return { from: table, on: keyEquals(model, relation, next, holder, alias) };
  const between = joinTableOf(model, relation, next, options);
  if (!between) return { from: table, on: keyEquals(next, next.relations[relation.inverse]!, model, alias, holder) };
  const held = (of: Model) => `${alias}_join.${identifier(between.ends.find((end) => end.model === of)!.column)}`;
  const id = (of: Model) => columnOf(of, of.id[0]!);
  return {
    from: `${qualified(between.relation)} AS ${alias}_join JOIN ${table} ON ${alias}.${id(next)} = ${held(next)}`,
    on: `${held(model)} = ${holder}.${id(model)}`,
  };
}
