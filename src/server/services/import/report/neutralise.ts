/** What makes a spreadsheet take a cell for a formula, the full-width forms included. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A signed number or a telephone number computes nothing, and must stay what it is. */
const PLAIN_NUMBER = /^[+-]\d[\d\s.,\u00a0\u202f]*%?$/;

/** Disarms a cell that a spreadsheet would run, by an apostrophe in front. */
export function neutralise(cell: string): string {
  return FORMULA.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;
}
