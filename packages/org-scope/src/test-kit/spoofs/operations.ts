import type { Model } from "../../schema/types.ts";
import type { Call } from "./spoof.ts";
import { changeOf, columnForm, orderOf, type Target } from "./target.ts";

/** Each operation that takes a filter, with this filter. */
export function onRows(target: Target, where: unknown): Call[] {
  return [...readRows(target, where), ...writeRows(target, where)];
}

export function readRows({ model }: Target, where: unknown): Call[] {
  const args = { where, orderBy: orderOf(model) };
  return [
    { operation: "findMany", args },
    { operation: "findFirst", args },
    { operation: "findFirstOrThrow", args },
    { operation: "count", args: { where } },
    { operation: "aggregate", args: { where, ...figuresOf(model) } },
    { operation: "groupBy", args: { by: model.id.length > 0 ? model.id : model.uniques[0]!.fields, orderBy: args.orderBy, where, ...figuresOf(model) } },
  ];
}

export function writeRows({ model, schema }: Target, where: unknown): Call[] {
  const data = changeOf(model, schema);
  return [
    { operation: "updateMany", args: { where, data } },
    { operation: "updateManyAndReturn", args: { where, data } },
    { operation: "deleteMany", args: { where } },
  ];
}

/** Each operation that takes a unique `where`, with this one. */
export function onRow(target: Target, where: unknown): Call[] {
  const data = changeOf(target.model, target.schema);
  return [
    { operation: "findUnique", args: { where } },
    { operation: "findUniqueOrThrow", args: { where } },
    { operation: "update", args: { where, data } },
    { operation: "upsert", args: { where, create: columnForm(target.world.fresh(target.model.name)), update: data } },
    { operation: "delete", args: { where } },
  ];
}

const FIGURE = /^(Int|Float|Decimal|BigInt|DateTime)$/;

/** What can be reckoned of every model: how many, and the greatest and least of a column. */
export function figuresOf(model: Model): Record<string, unknown> {
  const column = Object.values(model.scalars).find(({ type, isList }) => FIGURE.test(type) && !isList);
  return { _count: true, ...(column && { _max: { [column.name]: true }, _min: { [column.name]: true } }) };
}

/** One of several by turns, the same in every run: enough of a wide choice where all of it would be too much. */
export const byTurns = <T>(choice: readonly T[], turn: string): T => inTurn(choice, turn)[0]!;

/** All of them, beginning with the one whose turn it is. */
export function inTurn<T>(choice: readonly T[], turn: string): T[] {
  const sum = [...turn].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) >>> 0, 7);
  const first = choice.length === 0 ? 0 : sum % choice.length;
  return [...choice.slice(first), ...choice.slice(0, first)];
}
