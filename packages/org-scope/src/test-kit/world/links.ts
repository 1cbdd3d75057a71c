import { modelOf, type Model, type Relation, type Schema } from "../../schema/types.ts";
import type { Spot } from "./values.ts";

/** Rows made for each model and side, where its uniques allow as many. */
const ROWS = 3;

/** How rows refer to each other: which row of the target a row points to, and how many rows a model can have. */
export type Links = {
  rows(model: Model): number;
  /** Undefined where the row points to none. */
  target(model: Model, relation: Relation, spot: Spot): Spot | undefined;
};

export function linksOf(schema: Schema, wanted: Readonly<Record<string, number | undefined>>): Links {
  const counted = new Map<string, number>();
  const underWay = new Set<string>();

  function rows(model: Model): number {
    const known = counted.get(model.name);
    if (known !== undefined) return known;
    if (model.ownership.kind === "tenant") return 1;
    if (underWay.has(model.name)) return ROWS;
    underWay.add(model.name);
    const most = model.ownership.kind === "global" ? ROWS + 1 : ROWS;
    const found = wanted[model.name] ?? Math.max(1, Math.min(most, ...keysOf(model).map((fields) => capacity(model, fields))));
    underWay.delete(model.name);
    counted.set(model.name, found);
    return found;
  }

  /** How many rows of one organisation can differ in these fields, when row n has the n-th value in each. */
  const capacity = (model: Model, fields: readonly string[]): number => Math.max(...fields.map((field) => capacityOf(model, field)));

  function capacityOf(model: Model, field: string): number {
    const { type } = model.scalars[field]!;
    if (field === schema.tenant.field && model.ownership.kind === "scoped") return 1;
    const relation = holderOf(schema, model, field);
    if (relation) {
      if (!relation.isRequired || relation.model === model.name) return Infinity;
      const most = rows(modelOf(schema, relation.model));
      // One row of the target stays without, for a row that an attack makes.
      return Math.max(1, most - 1);
    }
    if (type === "Boolean") return 2;
    return schema.enums?.[type]?.length ?? Infinity;
  }

  function target(model: Model, relation: Relation, spot: Spot): Spot | undefined {
    const other = modelOf(schema, relation.model);
    if (other.ownership.kind === "tenant") return spot.side === "shared" ? undefined : { side: spot.side, index: 0 };
    if (other.ownership.kind !== "global" && spot.side === "shared") return undefined;
    const there = other.ownership.kind === "global" && other.ownership.visibleThrough ? ROWS : rows(other);
    const index = indexOfTarget(model, relation, spot.index, there);
    return index === undefined ? undefined : spotOf(other, spot.side, index);
  }

  function indexOfTarget(model: Model, relation: Relation, index: number, there: number): number | undefined {
    if (relation.model === model.name) {
      if (relation.isRequired) return index;
      return index === 0 ? undefined : (index - 1) % there;
    }
    if (!tellsApart(model, relation)) return Math.floor(index / 2) % there;
    return index < there || relation.isRequired ? index % there : undefined;
  }

  /** Whether rows of the model differ from each other by this relation: a unique that nothing else makes different. */
  function tellsApart(model: Model, relation: Relation): boolean {
    return keysOf(model).some((fields) => {
      const own = fields.filter((field) => field !== schema.tenant.field && !holderOf(schema, model, field));
      return own.every((field) => capacityOf(model, field) <= ROWS + 1) && fields.some((field) => holderOf(schema, model, field) === relation);
    });
  }

  return { rows, target };
}

/** A global row belongs to all; where organisations see only some, the first is both's, and then each has its own. */
function spotOf({ ownership }: Model, side: Spot["side"], index: number): Spot {
  if (ownership.kind !== "global") return { side, index };
  return ownership.visibleThrough && index > 0 && side !== "shared" ? { side, index: index - 1 } : { side: "shared", index };
}

const keysOf = (model: Model): (readonly string[])[] => [model.id, ...model.uniques.map(({ fields }) => fields)].filter((fields) => fields.length > 0);

/** The relation that decides the value of a field: the one to the organisation first, then required ones. */
export function holderOf({ tenant }: Schema, model: Model, field: string): Relation | undefined {
  const holders = Object.values(model.relations).filter(({ fields }) => fields.includes(field));
  return holders.find((relation) => relation.model === tenant.model) ?? holders.find(({ isRequired }) => isRequired) ?? holders[0];
}
