import type { CsvProblemCode, ProblemParams } from "../csv/problem";

/** Why the text of a cell is not a value of its field. */
export const VALUE_FAULT_CODES = [
  "REQUIRED",
  "TOO_LONG",
  "DECIMAL_INVALID",
  "DECIMAL_AMBIGUOUS",
  "DECIMAL_TOO_PRECISE",
  "DECIMAL_TOO_LARGE",
  "PERCENT_OUT_OF_RANGE",
  "DATE_INVALID",
  "DATE_AMBIGUOUS",
  "IDENTIFIER_IN_SCIENTIFIC_NOTATION",
  "BOOLEAN_INVALID",
  "CHOICE_INVALID",
  "COUNTRY_UNKNOWN",
  "CURRENCY_UNKNOWN",
  "EMAIL_INVALID",
  "SIREN_INVALID",
  "SIRET_INVALID",
  "VAT_NUMBER_INVALID",
] as const;
export type ValueFaultCode = (typeof VALUE_FAULT_CODES)[number];

export interface ValueFault {
  readonly code: ValueFaultCode;
  readonly params: ProblemParams;
}

export type Parsed<T> = { readonly value: T } | { readonly fault: ValueFault };

export function fault(code: ValueFaultCode, params: ProblemParams = {}): { fault: ValueFault } {
  return { fault: { code, params } };
}

/**
 * One reason why one row is not imported. `column` is the file's header (`null`: the row as a whole),
 * `raw` the cell as it stands in the file. `Code` widens where later steps add their own reasons.
 */
export interface RowError<Code extends string = ValueFaultCode | CsvProblemCode> {
  readonly row: number;
  readonly column: string | null;
  readonly code: Code;
  readonly params: ProblemParams;
  readonly raw: string | null;
}
