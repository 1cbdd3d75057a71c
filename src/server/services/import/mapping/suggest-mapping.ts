import type { TargetField } from "./field";
import { nameKey } from "./words";

/** Header by field key. A field that is not in it is not imported. */
export type Mapping = Readonly<Partial<Record<string, string>>>;

interface Candidate {
  readonly key: string;
  readonly header: string;
  readonly rank: number;
}

/** Where the header stands among the names of the field: 0 is its key or best name, `null` is nowhere. */
function rank(header: string, field: TargetField): number | null {
  const wanted = nameKey(header);
  const names = [field.key, ...field.synonyms].map(nameKey);
  const found = names.indexOf(wanted);
  return found < 0 ? null : found;
}

/**
 * Proposes a column for each field by the columns' names alone. Every column serves one field at
 * most: the field for which its name is the more usual one. Unknown names are left to the person.
 */
export function suggestMapping(headers: readonly string[], fields: readonly TargetField[]): Mapping {
  const candidates: Candidate[] = headers.flatMap((header) =>
    fields.flatMap((field) => {
      const found = rank(header, field);
      return found === null ? [] : [{ key: field.key, header, rank: found }];
    }),
  );
  candidates.sort((a, b) => a.rank - b.rank);
  const mapping: Record<string, string> = {};
  const used = new Set<string>();
  for (const { key, header } of candidates) {
    if (key in mapping || used.has(header)) continue;
    mapping[key] = header;
    used.add(header);
  }
  return mapping;
}

export type MappingProblem =
  | { readonly code: "REQUIRED_FIELD"; readonly field: string }
  | { readonly code: "UNKNOWN_FIELD"; readonly field: string }
  | { readonly code: "UNKNOWN_COLUMN"; readonly field: string; readonly column: string };

/** What keeps a mapping, chosen by hand or remembered from an earlier file, from being used on this file. */
export function checkMapping(
  mapping: Mapping,
  headers: readonly string[],
  fields: readonly TargetField[],
): MappingProblem[] {
  const problems: MappingProblem[] = [];
  for (const [field, column] of Object.entries(mapping)) {
    if (!fields.some((known) => known.key === field)) problems.push({ code: "UNKNOWN_FIELD", field });
    else if (column !== undefined && !headers.includes(column))
      problems.push({ code: "UNKNOWN_COLUMN", field, column });
  }
  for (const field of fields) {
    if (field.required && mapping[field.key] === undefined)
      problems.push({ code: "REQUIRED_FIELD", field: field.key });
  }
  return problems;
}

/** The part of a remembered mapping that this file has the columns for. */
export function recallMapping(remembered: Mapping, headers: readonly string[]): Mapping {
  return Object.fromEntries(
    Object.entries(remembered).filter(([, column]) => column !== undefined && headers.includes(column)),
  );
}
