import { CsvProblem } from "./problem";

/**
 * Column names from the header row. Spreadsheets leave empty columns at the right edge: those are
 * dropped. An empty name between others, or one name twice, would make the mapping guess: refused.
 */
export function readHeader(record: readonly string[], row: number): string[] {
  const names = record.map((name) => name.trim());
  while (names.at(-1) === "") names.pop();
  const seen = new Map<string, number>();
  names.forEach((name, index) => {
    if (name === "") throw new CsvProblem("EMPTY_HEADER", row, { column: index + 1 });
    const earlier = seen.get(name);
    if (earlier !== undefined) {
      throw new CsvProblem("DUPLICATE_HEADER", row, { name, first: earlier, second: index + 1 });
    }
    seen.set(name, index + 1);
  });
  return names;
}
