import type { CsvRow } from "../csv/types";
import type { TargetField } from "./field";
import { parseValue, type FieldValue, type ValueOf } from "./parse-value";
import type { RowError } from "./row-error";
import type { Mapping } from "./suggest-mapping";
import type { ValueOptions } from "./values/options";

/** The row's values by field key; what is absent in the file is missing. */
export type RowValue<F extends readonly TargetField[]> = {
  readonly [K in F[number] as K["key"]]?: ValueOf<K>;
};

export type ParsedRow<F extends readonly TargetField[]> =
  { readonly value: RowValue<F> } | { readonly errors: readonly RowError[] };

/**
 * Reads one row of the file into the fields. All errors of the row are told at once; a row that the
 * file itself has damaged is not looked at further. Required fields are present in `value`.
 */
export function parseRow<F extends readonly TargetField[]>(
  row: CsvRow,
  fields: F,
  mapping: Mapping,
  options: ValueOptions = {},
): ParsedRow<F> {
  if (row.problem) {
    return { errors: [{ row: row.rowNumber, column: null, raw: null, ...row.problem }] };
  }
  const value: Record<string, FieldValue> = {};
  const errors: RowError[] = [];
  for (const field of fields) {
    const column = mapping[field.key] ?? null;
    const raw = column === null ? undefined : row.cells[column];
    if (raw === undefined) {
      if (field.required)
        errors.push({
          row: row.rowNumber,
          column,
          code: "REQUIRED",
          params: { field: field.key },
          raw: null,
        });
      continue;
    }
    const parsed = parseValue(raw, field, options);
    if ("value" in parsed) value[field.key] = parsed.value;
    else errors.push({ row: row.rowNumber, column, raw, ...parsed.fault });
  }
  return errors.length > 0 ? { errors } : { value: value as RowValue<F> };
}
