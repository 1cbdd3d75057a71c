import { modelOf, type Model, type Relation, type Schema } from "../../schema/types.ts";
import { KitProblem } from "../kit-problem.ts";
import { byNeed } from "./by-need.ts";
import { joinRows, type JoinRow } from "./join-rows.ts";
import { holderOf, linksOf } from "./links.ts";
import type { Side } from "./marker.ts";
import { valueOf, type Spot } from "./values.ts";

export type Values = Readonly<Record<string, unknown>>;
export type Row = { model: Model; side: Side; index: number; values: Values };

/** What check constraints of a particular schema demand of a model's rows. */
export type Override = {
  /** How many rows of each organisation; three where nothing is said. */
  rows?: number;
  /** Values instead of those made up. */
  values?: (spot: Spot) => Values;
};
export type Overrides = Readonly<Record<string, Override>>;

/** Two organisations with linked rows in every model. Nothing is in a database yet. */
export type World = {
  schema: Schema;
  /** In an order in which each comes after the rows that it needs. */
  rows: readonly Row[];
  joins: readonly JoinRow[];
  /** The rows of a model on a side, in the order of their index. */
  of(model: string, side: Side): readonly Row[];
  /** A further row of organisation A that is in no database: the n-th. */
  fresh(model: string, n?: number): Row;
};

/** Plans the rows. It is pure: the same schema gives the same rows, ids included. */
export function planWorld(schema: Schema, overrides: Overrides = {}): World {
  const links = linksOf(schema, Object.fromEntries(Object.entries(overrides).map(([name, { rows }]) => [name, rows])));
  const made = new Map<string, Row>();

  function fieldOf(model: Model, field: string, spot: Spot): unknown {
    const given = overrides[model.name]?.values?.(spot);
    if (given && field in given) return given[field];
    const relation = holderOf(schema, model, field);
    if (relation) return reached(model, relation, field, spot);
    const scalar = model.scalars[field]!;
    if (field === schema.tenant.field && model.ownership.kind === "scoped") {
      const tenant = modelOf(schema, schema.tenant.model);
      return fieldOf(tenant, tenant.id[0] ?? "id", { side: spot.side, index: 0 });
    }
    return valueOf(schema, model, scalar, spot);
  }

  function reached(model: Model, relation: Relation, field: string, spot: Spot): unknown {
    const target = links.target(model, relation, spot);
    if (target) return fieldOf(modelOf(schema, relation.model), relation.references[relation.fields.indexOf(field)]!, target);
    if (relation.isRequired) throw new KitProblem(`${model.name}.${relation.name} is required, and no row of ${relation.model} is there for it: give the key in \`overrides\`.`);
    return null;
  }

  function rowOf(model: Model, spot: Spot): Row {
    const key = `${model.name} ${spot.side} ${spot.index}`;
    const known = made.get(key);
    if (known) return known;
    const fields = Object.values(model.scalars).filter((scalar) => !scalar.isUnsupported);
    const values: Record<string, unknown> = Object.fromEntries(fields.map(({ name }) => [name, fieldOf(model, name, spot)]));
    clearCrossed(schema, model, values, (relation) => {
      const target = links.target(model, relation, spot);
      return target && relation.references.map((reference) => fieldOf(modelOf(schema, relation.model), reference, target));
    });
    const row = { model, ...spot, values };
    made.set(key, row);
    return row;
  }

  const models = byNeed(schema).filter((model) => !model.isView);
  const rows = models.flatMap((model) => sidesOf(model).flatMap((side) => Array.from({ length: links.rows(model) }, (_, index) => rowOf(model, { side, index }))));
  const byPlace = new Map<string, Row[]>();
  for (const row of rows) byPlace.set(`${row.model.name} ${row.side}`, [...(byPlace.get(`${row.model.name} ${row.side}`) ?? []), row]);
  const of = (name: string, side: Side) => byPlace.get(`${name} ${side}`) ?? [];
  return {
    schema,
    rows,
    joins: joinRows(schema, of),
    of,
    fresh: (name, n = 0) => {
      const model = modelOf(schema, name);
      return rowOf(model, { side: "a", index: links.rows(model) + n });
    },
  };
}

function sidesOf({ ownership }: Model): Side[] {
  if (ownership.kind !== "global") return ["a", "b"];
  return ownership.visibleThrough ? ["a", "b", "shared"] : ["shared"];
}

/** Two keys that share a column may want different rows: the optional one of them points to none then. */
function clearCrossed(schema: Schema, model: Model, values: Record<string, unknown>, wantedBy: (relation: Relation) => unknown[] | undefined): void {
  for (const relation of Object.values(model.relations)) {
    if (relation.isRequired || relation.fields.length === 0) continue;
    const wanted = wantedBy(relation);
    const agrees = wanted?.every((value, n) => values[relation.fields[n]!] === value);
    if (agrees) continue;
    const own = relation.fields.filter((field) => holderOf(schema, model, field) === relation && !model.scalars[field]!.isRequired);
    for (const field of own) values[field] = null;
  }
}
