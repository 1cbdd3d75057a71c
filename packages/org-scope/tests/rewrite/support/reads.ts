import fc, { type Arbitrary } from "fast-check";
import type { Model, Scalar } from "../../../src/schema/types.ts";
import { uniqueKey, weighted, type Args, type Call, type Domain } from "./domain.ts";
import { conditionOn, whereOf } from "./filters.ts";
import { pageOf, selectionOf } from "./selections.ts";

/** Any read, of any model, with arguments nested two or three deep. */
export function readOf(domain: Domain): Arbitrary<Call> {
  return fc.oneof(...Object.values(domain.schema.models).map((model) => readOfModel(domain, model)));
}

function readOfModel(domain: Domain, model: Model): Arbitrary<Call> {
  const where = whereOf(domain, model, 2);
  const page = pageOf(domain, model);
  const selection = selectionOf(domain, model, 3);
  const list = fc.tuple(where, page, selection).map(([filter, paging, selected]) => ({ where: filter, ...paging, ...selected }));
  const first = list.map(({ take, ...args }: Args) => ({ ...args, ...(take !== undefined && { take: Number(take) < 0 ? -1 : 1 }) }));
  const counted = fc.tuple(where, page).map(([filter, { distinct: _none, ...paging }]) => ({ where: filter, ...paging }));
  const unique = fc.tuple(uniqueKey(domain, model), where, selection).map(([key, filter, selected]) => ({ where: { ...filter, ...key }, ...selected }));
  const call = (operation: string, args: Arbitrary<Args>) => args.map((it): Call => ({ model: model.name, operation, args: it }));
  return weighted(
    [5, call("findMany", list)],
    [2, call("findFirst", first), call("findFirstOrThrow", first)],
    [2, call("findUnique", unique), call("findUniqueOrThrow", unique)],
    [1, call("count", counted)],
    [
      1,
      call(
        "aggregate",
        fc.tuple(counted, aggregates(model)).map(([args, asked]) => ({ ...args, ...asked })),
      ),
    ],
    [2, call("groupBy", grouped(domain, model))],
  );
}

const isNumber = ({ type, isList }: Scalar): boolean => !isList && (type === "Int" || type === "Decimal");

function aggregates(model: Model): Arbitrary<Args> {
  const numbers = Object.values(model.scalars)
    .filter(isNumber)
    .map(({ name }) => ({ [name]: true }));
  const sums = numbers.length > 0 ? { _sum: fc.constantFrom(...numbers), _avg: fc.constantFrom(...numbers) } : {};
  const id = { [model.id[0]!]: true as const };
  return fc.record(
    { _count: fc.constantFrom(true, { _all: true, ...id }), _min: fc.constant(id), _max: fc.constant(id), ...sums },
    { requiredKeys: ["_count"], noNullPrototype: true },
  );
}

/** Prisma 7.10 breaks off at an empty list, or at nothing, in `having`. */
const isNoEmptyList = (condition: unknown): boolean => !/"in":\[\]/.test(JSON.stringify(condition));

function grouped(domain: Domain, model: Model): Arbitrary<Args> {
  const columns = fc.subarray(Object.values(model.scalars), { minLength: 1, maxLength: 2 });
  return columns.chain((chosen) => {
    const by = chosen.map(({ name }) => name);
    const own = chosen
      .filter(({ isList }) => !isList)
      .map((scalar) =>
        conditionOn(domain, model, scalar)
          .filter(isNoEmptyList)
          .map((condition) => ({ [scalar.name]: condition })),
      );
    const counts = fc.constantFrom({ [model.id[0]!]: { _count: { gte: 2 } } }, { [by[0]!]: { _count: { gte: 1 } } });
    const having = weighted<Args>([3, fc.constant({})], [1, counts, ...own]);
    return fc.tuple(whereOf(domain, model, 2), having, fc.integer({ min: 1, max: 3 }), fc.boolean()).map(([where, asked, take, isPaged]) => ({
      by,
      where,
      ...(Object.keys(asked).length > 0 && { having: asked }),
      _count: true,
      orderBy: by.map((column) => ({ [column]: "asc" })),
      ...(isPaged && { take }),
    }));
  });
}
