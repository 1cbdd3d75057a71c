import type { DecimalMark } from "./decimal";
import type { DateOrder } from "./date";

export type PercentUnit = "fraction" | "percent";

/** How this file writes what can be written in several ways. Detected from a sample, or answered by the person. */
export interface ValueOptions {
  /** Without it, a number that could be read both ways is refused. */
  readonly decimalMark?: DecimalMark;
  /** Without it, a date that could be read both ways is refused. */
  readonly dateOrder?: DateOrder;
  /** By field key; a percentage is in points unless said otherwise. */
  readonly percentUnits?: Readonly<Record<string, PercentUnit>>;
  /** Further country names, to ISO 3166-1 alpha-2 codes. */
  readonly countries?: Readonly<Record<string, string>>;
}
