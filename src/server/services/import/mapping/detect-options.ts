import type { CsvRow } from "../csv/types";
import type { TargetField } from "./field";
import type { Mapping } from "./suggest-mapping";
import { detectDateOrder } from "./values/date";
import { detectDecimalMark } from "./values/decimal";
import type { PercentUnit, ValueOptions } from "./values/options";
import { detectPercentUnit } from "./values/percent";

/** What the sample leaves open, so that the person is asked. */
export type OpenQuestion =
  | { readonly option: "decimalMark" | "dateOrder" }
  | { readonly option: "percentUnit"; readonly field: string };

export interface DetectedOptions {
  readonly options: ValueOptions;
  readonly questions: readonly OpenQuestion[];
}

function columnTexts(rows: readonly CsvRow[], column: string | undefined): string[] {
  if (column === undefined) return [];
  return rows.flatMap((row) => (row.problem ? [] : (row.cells[column] ?? [])));
}

function percentUnits(
  rows: readonly CsvRow[],
  fields: readonly TargetField[],
  mapping: Mapping,
): { units: Record<string, PercentUnit>; open: OpenQuestion[] } {
  const units: Record<string, PercentUnit> = {};
  const open: OpenQuestion[] = [];
  for (const { key, type } of fields) {
    if (type !== "percent") continue;
    const unit = detectPercentUnit(columnTexts(rows, mapping[key]));
    if (unit === "ambiguous") open.push({ option: "percentUnit", field: key });
    else if (unit) units[key] = unit;
  }
  return { units, open };
}

/** How the file writes numbers, dates and percentages, judged by the mapped columns of a sample. */
export function detectOptions(
  rows: readonly CsvRow[],
  fields: readonly TargetField[],
  mapping: Mapping,
): DetectedOptions {
  const texts = (...types: TargetField["type"][]) =>
    fields.filter(({ type }) => types.includes(type)).flatMap(({ key }) => columnTexts(rows, mapping[key]));
  const mark = detectDecimalMark(texts("decimal", "percent").map((text) => text.replace(/%\s*$/, "")));
  const order = detectDateOrder(texts("date"));
  const { units, open } = percentUnits(rows, fields, mapping);
  const questions = [...open];
  if (mark === "ambiguous") questions.push({ option: "decimalMark" });
  if (order === "ambiguous") questions.push({ option: "dateOrder" });
  return {
    options: {
      ...(mark === "." || mark === "," ? { decimalMark: mark } : {}),
      ...(order === "DMY" || order === "MDY" ? { dateOrder: order } : {}),
      percentUnits: units,
    },
    questions,
  };
}
