import { isDeepStrictEqual } from "node:util";
import { modelOf, type Model } from "../schema/types.ts";
import { isObject, refuse, type Args, type Scope } from "./scope.ts";

type Path = readonly string[];
type Asking = { scope: Scope; added: Path[] };

/** The same selection with what tells whose row it is, and the paths that were added to it for that. */
export function withOwner(scope: Scope, model: Model, args: Args, owned: Args): { args: Args; added: readonly Path[] } {
  const asking: Asking = { scope, added: [] };
  return { args: ask(asking, model, selectionOf(owned), args, []), added: asking.added };
}

/** Without a select every column comes by itself, unless omitted here or by the client; only the way up to the owner must be asked for. */
function ask(asking: Asking, model: Model, asked: Args, args: Args, at: Path): Args {
  if (isObject(args.select)) return { ...args, select: merge(asking, model, asked, args.select, at) };
  const omit = isObject(args.omit) ? args.omit : {};
  const omitted = { ...asking.scope.omitted?.[model.name], ...omit };
  const hidden = Object.keys(asked).filter((key) => asked[key] === true && omitted[key] === true);
  asking.added.push(...hidden.map((column) => [...at, column]));
  const shown = hidden.length > 0 ? { omit: { ...omit, ...Object.fromEntries(hidden.map((column) => [column, false])) } } : {};
  const relations = Object.fromEntries(Object.entries(asked).filter(([, value]) => isObject(value)));
  if (Object.keys(relations).length === 0) return { ...args, ...shown };
  return { ...args, ...shown, include: merge(asking, model, relations, isObject(args.include) ? args.include : {}, at) };
}

/**
 * `{ invoice: { organizationId: "x" } }` → `{ invoice: { select: { organizationId: true } } }`. Rows of a list are
 * counted, which takes no further query: `{ members: { some: filter } }` → `{ _count: { select: { members: { where: filter } } } }`.
 */
function selectionOf(owned: Args): Args {
  return Object.fromEntries(
    Object.entries(owned).map(([key, value]) => {
      if (!isObject(value)) return [key, true];
      return "some" in value ? ["_count", { select: { [key]: { where: value.some } } }] : [key, { select: selectionOf(value) }];
    }),
  );
}

function merge(asking: Asking, model: Model, asked: Args, given: Args, at: Path): Args {
  const merged: Record<string, unknown> = { ...given };
  for (const [key, value] of Object.entries(asked)) {
    const there = given[key];
    const path = [...at, key];
    if (!there) {
      merged[key] = value;
      asking.added.push(path);
    } else if (key === "_count") {
      merged[key] = { select: mergeCount(asking, value as Counts, there as Counts, path) };
    } else if (isObject(value)) {
      const target = modelOf(asking.scope.schema, model.relations[key]!.model);
      merged[key] = ask(asking, target, value.select as Args, isObject(there) ? there : {}, path);
    }
  }
  return merged;
}

/** Both as they are after rewriting: each counted list with its filter. */
type Counts = { select: Readonly<Record<string, { where: unknown }>> };

function mergeCount({ scope, added }: Asking, asked: Counts, given: Counts, at: Path): Args {
  for (const [list, counted] of Object.entries(asked.select)) {
    const there = given.select[list];
    if (!there) added.push([...at, list]);
    else if (!isDeepStrictEqual(there.where, counted.where)) {
      refuse(scope, "UNSCOPED_COUNT", `whether the row may be seen is told by the number of its ${list}; count those of a kind in a query of their own.`);
    }
  }
  return { ...given.select, ...asked.select };
}
