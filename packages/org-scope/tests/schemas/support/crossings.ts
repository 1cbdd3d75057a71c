import { ownedJoinTables } from "../../../src/plan/join-tables.ts";
import { makePlan } from "../../../src/plan/make-plan.ts";
import { isOwned } from "../../../src/plan/ownership.ts";
import { columnOf, literal, qualified, relationOf } from "../../../src/plan/quote.ts";
import type { Model, Relation } from "../../../src/schema/types.ts";
import { isOnlyTheirs } from "./attacks.ts";
import { ownedTables, type Row } from "./client.ts";
import type { World } from "./world.ts";

/** SQL that would make a row of one organisation point to one of the other, or give it away. */
export type Crossing = { title: string; sql: string };
type Rows = ReadonlyMap<string, { own: readonly Row[]; foreign: readonly Row[] }>;

/** For every reference between owned rows an update and an insert; for every scoped model a move; for every join table both ends. */
export function crossingsOf({ schema, small, organizations }: World, rows: Rows): Crossing[] {
  const { options } = makePlan(schema, small.options);
  const table = (model: Model) => qualified(relationOf(model, options));
  const pairs = ownedTables(schema).flatMap((model) => Object.values(model.relations).map((relation) => ({ model, relation, target: schema.models[relation.model]! })));
  const keys = pairs.filter(({ relation, target }) => relation.fields.length > 0 && isOwned(target) && target.ownership.kind !== "tenant" && !target.isView);
  const references = keys.flatMap(({ model, relation, target }) => {
    const [own, targets] = [rows.get(model.name)!.own[0], rows.get(target.name)!];
    const foreign = targets.foreign.find((row) => isOnlyTheirs(relation, targets.own, row, schema));
    const fields = relation.fields.filter((field) => field !== schema.tenant.field);
    if (!own || !foreign || fields.length === 0) return [];
    const values = fields.map((field) => `${columnOf(model, field)} = ${sqlOf(foreign[referenced(relation, field)])}`);
    const free = `${freeKey(table(model), values, target === model ? matches(target, foreign) : "false")};`;
    const update = `${free} UPDATE ${table(model)} SET ${values.join(", ")} WHERE ${matches(model, own)}`;
    const name = `${model.name}.${relation.name}`;
    const isParent = model.ownership.kind === "subEntity" && model.ownership.path[0] === relation.name;
    const insert = free + insertAgain(model, table(model), own, Object.fromEntries(fields.map((field) => [model.scalars[field]!.column, foreign[referenced(relation, field)]])));
    return [{ title: `${name}, by update`, sql: update }, ...(isParent ? [] : [{ title: `${name}, by insert`, sql: insert }])];
  });
  const scoped = ownedTables(schema).filter((model) => model.ownership.kind === "scoped");
  const makeRoom = scoped.map((model) => `${freeKey(table(model), [`${columnOf(model, schema.tenant.field)} = ${sqlOf(organizations[1])}`], "false")};`).join(" ");
  const moves = scoped.map((model) => {
      const change = `${columnOf(model, schema.tenant.field)} = ${sqlOf(organizations[1])}`;
      const sql = `${makeRoom} UPDATE ${table(model)} SET ${change} WHERE ${matches(model, rows.get(model.name)!.own.at(-1)!)}`;
      return { title: `${model.name} given away`, sql };
    });
  const joins = ownedJoinTables(schema, options).flatMap(({ relation, ends }) => {
    const [one, other] = ends.map(({ model }) => ({ model, ...rows.get(model.name)! }));
    const id = ({ model, own, foreign }: NonNullable<typeof one>, whose: "own" | "foreign") => sqlOf((whose === "own" ? own : foreign)[0]![model.id[0]!]);
    const insert = (a: "own" | "foreign", b: "own" | "foreign") => `INSERT INTO ${qualified(relation)} VALUES (${id(one!, a)}, ${id(other!, b)})`;
    return [insert("own", "foreign"), insert("foreign", "own")].map((sql) => ({ title: sql, sql }));
  });
  return [...references, ...moves, ...joins];
}

const referenced = (relation: Relation, field: string): string => relation.references[relation.fields.indexOf(field)]!;

/** Nobody else holds the key, lest a unique refuse it before the reference does. */
const freeKey = (table: string, values: readonly string[], except: string): string =>
  `SET LOCAL session_replication_role = replica; DELETE FROM ${table} WHERE ${values.join(" AND ")} AND NOT (${except}); SET LOCAL session_replication_role = origin`;

/** The row made anew with other columns; it is taken away without the checks that others' references to it would fail. */
function insertAgain(model: Model, table: string, row: Row, changes: Row): string {
  const record = `(SELECT jsonb_populate_record(NULL::${table}, to_jsonb(t) || ${literal(json(changes))}::jsonb) AS r FROM ${table} t WHERE ${matches(model, row)})`;
  return `CREATE TEMP TABLE again ON COMMIT DROP AS ${record}; SET LOCAL session_replication_role = replica; DELETE FROM ${table} WHERE ${matches(model, row)};
    SET LOCAL session_replication_role = origin; INSERT INTO ${table} OVERRIDING SYSTEM VALUE SELECT (r).* FROM again`;
}

function matches(model: Model, row: Row): string {
  const fields = model.id.length > 0 ? model.id : model.uniques[0]!.fields;
  return fields.map((field) => `${columnOf(model, field)} = ${sqlOf(row[field])}`).join(" AND ");
}

const sqlOf = (value: unknown): string => (typeof value === "number" || typeof value === "bigint" ? String(value) : value instanceof Date ? literal(value.toISOString()) : literal(String(value)));
const json = (row: Row): string => JSON.stringify(row, (_key, value: unknown) => (typeof value === "bigint" ? Number(value) : value));
