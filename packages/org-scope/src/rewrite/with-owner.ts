import { isPlainObject, type Args } from "./scope";

type Path = readonly string[];

/** The same selection with what tells whose row it is, and the paths that were added to it for that. */
export function withOwner(args: Args, owned: Args): { args: Args; added: Path[] } {
  const added: Path[] = [];
  const asked = selectionOf(owned);
  if (isPlainObject(args.select))
    return {
      args: { ...args, select: merge(asked, args.select, [], added) },
      added,
    };
  // Without a select every column comes by itself; only the way up to the owner must be asked for.
  const relations = Object.fromEntries(Object.entries(asked).filter(([, value]) => isPlainObject(value)));
  const columns = Object.keys(asked).filter((key) => asked[key] === true);
  const omit = isPlainObject(args.omit) ? args.omit : {};
  const hidden = columns.filter((column) => omit[column] === true);
  added.push(...hidden.map((column) => [column]));
  const shown =
    hidden.length > 0
      ? {
          omit: {
            ...omit,
            ...Object.fromEntries(hidden.map((column) => [column, false])),
          },
        }
      : {};
  if (Object.keys(relations).length === 0) return { args: { ...args, ...shown }, added };
  return {
    args: {
      ...args,
      ...shown,
      include: merge(relations, isPlainObject(args.include) ? args.include : {}, [], added),
    },
    added,
  };
}

/** `{ invoice: { organizationId: "x" } }` → `{ invoice: { select: { organizationId: true } } }` */
function selectionOf(owned: Args): Args {
  return Object.fromEntries(Object.entries(owned).map(([key, value]) => [key, isPlainObject(value) ? { select: selectionOf(value) } : true]));
}

function merge(asked: Args, given: Args, at: Path, added: Path[]): Args {
  const merged: Record<string, unknown> = { ...given };
  for (const [key, value] of Object.entries(asked)) {
    const there = given[key];
    const path = [...at, key];
    if (!there) {
      merged[key] = value;
      added.push(path);
    } else if (isPlainObject(value) && isPlainObject(there)) {
      merged[key] = mergeRelation(value, there, path, added);
    }
  }
  return merged;
}

function mergeRelation(asked: Args, there: Args, path: Path, added: Path[]): Args {
  const inner = asked.select as Args;
  if (isPlainObject(there.select)) return { ...there, select: merge(inner, there.select, path, added) };
  const relations = Object.fromEntries(Object.entries(inner).filter(([, value]) => isPlainObject(value)));
  return Object.keys(relations).length > 0
    ? {
        ...there,
        include: merge(relations, isPlainObject(there.include) ? there.include : {}, path, added),
      }
    : there;
}
