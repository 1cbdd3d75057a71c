import { isObject, type Args } from "./scope.ts";

type Path = readonly string[];

/** The same selection with what tells whose row it is, and the paths that were added to it for that. */
export function withOwner(args: Args, owned: Args): { args: Args; added: Path[] } {
  const added: Path[] = [];
  return { args: ask(selectionOf(owned), args, [], added), added };
}

/** Without a select every column comes by itself, unless omitted; only the way up to the owner must be asked for. */
function ask(asked: Args, args: Args, at: Path, added: Path[]): Args {
  if (isObject(args.select)) return { ...args, select: merge(asked, args.select, at, added) };
  const omit = isObject(args.omit) ? args.omit : {};
  const hidden = Object.keys(asked).filter((key) => asked[key] === true && omit[key] === true);
  added.push(...hidden.map((column) => [...at, column]));
  const shown = hidden.length > 0 ? { omit: { ...omit, ...Object.fromEntries(hidden.map((column) => [column, false])) } } : {};
  const relations = Object.fromEntries(Object.entries(asked).filter(([, value]) => isObject(value)));
  if (Object.keys(relations).length === 0) return { ...args, ...shown };
  return { ...args, ...shown, include: merge(relations, isObject(args.include) ? args.include : {}, at, added) };
}

/** `{ invoice: { organizationId: "x" } }` → `{ invoice: { select: { organizationId: true } } }` */
function selectionOf(owned: Args): Args {
  return Object.fromEntries(Object.entries(owned).map(([key, value]) => [key, isObject(value) ? { select: selectionOf(value) } : true]));
}

function merge(asked: Args, given: Args, at: Path, added: Path[]): Args {
  const merged: Record<string, unknown> = { ...given };
  for (const [key, value] of Object.entries(asked)) {
    const there = given[key];
    const path = [...at, key];
    if (!there) {
      merged[key] = value;
      added.push(path);
    } else if (isObject(value)) {
      merged[key] = ask(value.select as Args, isObject(there) ? there : {}, path, added);
    }
  }
  return merged;
}
