import type { JoinTable } from "../../plan/join-tables.ts";
import { modelOf, type Model, type Relation, type Schema } from "../../schema/types.ts";
import type { Change } from "../database/change.ts";
import { jsonOf } from "../database/json-of.ts";
import type { Row, World } from "../world/plan-world.ts";

/** `names`: a row of A holds the id of a row that only B sees, which stays unseen by A. */
export type Harm = { kind: "changed" | "refers" | "planted" | "shared" | "names"; told: string };

/** Says of each change whether it touched a row of B, or made a row refer to one. */
export type HarmOf = (change: Change & { model: string }) => Harm | undefined;

type Key = { fields: readonly string[]; values: ReadonlySet<string> };

/** Decided by keys alone: a row is B's when it has the id of a row of B, and refers to B when one of its keys is that of a row of B. */
export function harmOf(world: World): HarmOf {
  const { schema } = world;
  const known = new Map<string, Key>();

  function keyOfB(model: Model, fields: readonly string[]): Key {
    const name = `${model.name} ${fields.join(" ")}`;
    const key = known.get(name) ?? { fields, values: new Set(world.of(model.name, "b").map((row) => joined(columnsOf(schema, row), model, fields)!)) };
    known.set(name, key);
    return key;
  }

  return ({ model: name, before, after }) => {
    const model = schema.models[name];
    if (!model) return joinHarm(world, name, before, after);
    const own = keyOfB(model, model.id);
    if (before && own.values.has(joined(before, model, model.id) ?? "")) return { kind: "changed", told: `${name} of B was ${after ? "changed" : "deleted"}` };
    if (model.ownership.kind === "global") return { kind: "shared", told: `a row of ${name}, which is everybody's, was written` };
    if (!after) return undefined;
    for (const relation of Object.values(model.relations)) {
      if (relation.fields.length === 0) continue;
      const target = modelOf(schema, relation.model);
      const there = joined(after, model, relation.fields);
      if (there === undefined || !keyOfB(target, relation.references).values.has(there)) continue;
      return { kind: kindOf(schema, model, relation), told: `${name}.${relation.name} points to ${relation.model} of B` };
    }
    return tenantHarm(world, model, after);
  };
}

/** A scoped model may have the column of its organisation without a relation. */
function tenantHarm({ schema, of }: World, model: Model, after: Readonly<Record<string, unknown>>): Harm | undefined {
  const scalar = model.scalars[schema.tenant.field];
  const tenant = modelOf(schema, schema.tenant.model);
  const b = of(tenant.name, "b")[0]?.values[tenant.id[0] ?? "id"];
  const isOfB = model.ownership.kind === "scoped" && scalar && String(after[scalar.column]) === String(b);
  return isOfB ? { kind: "planted", told: `${model.name} was written into B` } : undefined;
}

function kindOf(schema: Schema, { ownership }: Model, relation: Relation): Harm["kind"] {
  if (ownership.kind === "scoped" && relation.model === schema.tenant.model && relation.fields[0] === schema.tenant.field) return "planted";
  if (ownership.kind === "subEntity" && ownership.path[0] === relation.name) return "planted";
  const target = modelOf(schema, relation.model).ownership;
  // A row by which the organisation comes to see the other is as good as the other.
  return target.kind === "global" && target.visibleThrough?.[0] !== relation.inverse ? "names" : "refers";
}

function joinHarm({ joins, of }: World, name: string, before: Change["before"], after: Change["after"]): Harm | undefined {
  const table = joins.find((join) => join.table.relation.name === name)?.table;
  const [changed, refers] = [before, after].map((row) => row && table && endsInB(of, table, row));
  if (changed) return { kind: "changed", told: `a row of ${name} that is B's was deleted` };
  return refers ? { kind: "refers", told: `${name} joins a row of B` } : undefined;
}

function endsInB(of: World["of"], { ends }: JoinTable, row: Readonly<Record<string, unknown>>): boolean {
  return ends.some(({ column, model }) => of(model.name, "b").some(({ values }) => String(values[model.id[0]!]) === String(row[column])));
}

const columnsOf = (schema: Schema, { model, values }: Row): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [model.scalars[field]!.column, jsonOf(schema, model.scalars[field]!, value)]));

/** The values of these fields as one text; undefined where one of them is null. */
function joined(columns: Readonly<Record<string, unknown>>, model: Model, fields: readonly string[]): string | undefined {
  const values = fields.map((field) => columns[model.scalars[field]!.column]);
  return values.some((value) => value === null || value === undefined) ? undefined : JSON.stringify(values.map(String));
}
