import { modelOf, type Model, type Relation, type Schema } from "../schema/types.ts";
import { at, each, isObject, refuse, type Args, type Scope } from "./scope.ts";

/** Refuses to read a field of the model that is hidden from organisations, or to go by a relation that is. */
export function refuseHidden(scope: Scope, model: Model, key: string): void {
  const relation = model.relations[key];
  const compound = model.uniques.find(({ name }) => name === key)?.fields ?? [];
  const isHidden = relation ? isHiddenRelation(scope.schema, model, relation) : [key, ...compound].some((field) => model.scalars[field]?.isHidden);
  if (isHidden) refuse(at(scope, key), "HIDDEN", `${model.name}.${key} is hidden from organisations; read it by the unscoped client.`);
}

/** A hidden model is at its other end, or its key is a hidden column of either. */
export function isHiddenRelation(schema: Schema, model: Model, { model: name, inverse, fields }: Relation): boolean {
  const target = modelOf(schema, name);
  if (target.isHidden) return true;
  const [holder, key] = fields.length > 0 ? [model, fields] : [target, target.relations[inverse]?.fields ?? []];
  return key.some((field) => holder.scalars[field]?.isHidden);
}

/** The model's rows are read without what is hidden of them. A selection names its fields, and is judged by each. */
export function omitHidden(model: Model, args: Args): Args {
  const hidden = Object.values(model.scalars).filter(({ isHidden }) => isHidden);
  if (hidden.length === 0 || isObject(args.select)) return args;
  return { ...args, omit: { ...(isObject(args.omit) && args.omit), ...Object.fromEntries(hidden.map(({ name }) => [name, true])) } };
}

const FIELD_LISTS = ["by", "distinct"] as const;
const AGGREGATES = ["_count", "_sum", "_avg", "_min", "_max"] as const;

/** Refuses figures over hidden fields, which would tell what they hold. */
export function refuseHiddenFigures(scope: Scope, model: Model, args: Args): void {
  for (const word of FIELD_LISTS) each(args[word], (field) => (typeof field === "string" ? refuseHidden(at(scope, word), model, field) : undefined));
  for (const word of AGGREGATES) {
    const asked = args[word];
    if (!isObject(asked)) continue;
    for (const field of Object.keys(asked)) if (asked[field]) refuseHidden(at(scope, word), model, field);
  }
  if (isObject(args.having)) refuseHiddenHaving(at(scope, "having"), model, args.having);
}

function refuseHiddenHaving(scope: Scope, model: Model, having: Args): void {
  for (const [key, value] of Object.entries(having)) {
    if (key !== "AND" && key !== "OR" && key !== "NOT") refuseHidden(scope, model, key);
    else each(value, (one) => (isObject(one) ? refuseHiddenHaving(at(scope, key), model, one) : undefined));
  }
}
