import { OrgScopeError, type Place } from "../errors.ts";
import { isObject, type Args } from "./scope.ts";
import type { Suspect } from "./selection.ts";

type Row = Record<string, unknown>;

/**
 * Takes rows of other organisations out of an answer, where the database was not asked to: an optional one becomes
 * null, a required one is a broken reference and refused. A global row that the organisation does not see becomes null
 * however it is referred to, as it does under row-level security: somebody left, and nothing is broken. What was selected only for this look is taken out again.
 */
export function lookThrough(answer: unknown, suspects: readonly Suspect[], place: Place): unknown {
  // Deepest first: a suspect inside a foreign row goes with it.
  for (const suspect of [...suspects].sort((a, b) => b.path.length - a.path.length)) visit(answer, suspect.path, suspect, place);
  return answer;
}

function visit(node: unknown, path: readonly string[], suspect: Suspect, place: Place): void {
  if (Array.isArray(node)) return node.forEach((one) => visit(one, path, suspect, place));
  if (typeof node !== "object" || node === null) return;
  const row = node as Row;
  const [key, ...rest] = path as [string, ...string[]];
  if (rest.length > 0) return visit(row[key], rest, suspect, place);
  const found = row[key];
  if (found === null || found === undefined) return;
  if (matches(found, suspect.owned)) return suspect.added.forEach((added) => remove(found, added));
  if (!suspect.mayBeAbsent) {
    throw new OrgScopeError(
      "FOREIGN_ORGANIZATION",
      { ...place, path: suspect.path.join(".") },
      "the row refers to one of another organisation; repair the reference.",
    );
  }
  row[key] = null;
}

function matches(row: unknown, owned: Args): boolean {
  return Object.entries(owned).every(([key, value]) => {
    const found = (row as Row | null)?.[key];
    if (isObject(value) && "some" in value) return countOf(row, key) > 0;
    return isObject(value) ? matches(found, value) : found === value;
  });
}

/** How many rows of a list the selection counted: those that make the row visible. */
function countOf(row: unknown, list: string): number {
  return (row as { _count?: Readonly<Record<string, number>> } | null)?._count?.[list] ?? 0;
}

function remove(row: unknown, [key, ...rest]: readonly string[]): void {
  if (typeof row !== "object" || row === null || key === undefined) return;
  if (rest.length > 0) return remove((row as Row)[key], rest);
  delete (row as Row)[key];
}
