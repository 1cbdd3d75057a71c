import { calendarDay, type CalendarDay } from "@/lib/billing/calendar-day";
import { fault, type Parsed } from "../row-error";

export type DateOrder = "DMY" | "MDY";

/** A time of day behind a date is read over: a document's date is the day that is written. */
const TIME = String.raw`(?:[T ]\s*\d{1,2}[:h]\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[AP]M)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?`;
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}$`, "i");
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})${TIME}$`, "i");

/** Two digits: 70 to 99 are the twentieth century's. */
const PIVOT = 70;

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year >= PIVOT ? 1900 + year : 2000 + year;
}

/** The day, if the calendar has it. Years outside 1900 to 2199 are slips of the pen. */
function existing(year: number, month: number, day: number): Parsed<CalendarDay> {
  const value = calendarDay(year, month, day);
  const same = value.getUTCMonth() === month - 1 && value.getUTCDate() === day;
  return same && year >= 1900 && year < 2200 ? { value } : fault("DATE_INVALID");
}

/** Which order the text proves; `ambiguous` for 03/04/2026; `null` when day and month are not in question. */
export function orderOf(text: string): DateOrder | "ambiguous" | null {
  const [, first, , second] = YEAR_LAST.exec(text.trim()) ?? [];
  if (first === undefined || second === undefined || first === second) return null;
  if (Number(first) > 12) return "DMY";
  return Number(second) > 12 ? "MDY" : "ambiguous";
}

/**
 * The order of day and month that a column's values prove. `ambiguous`: some have one but none proves
 * it, or they contradict each other; then a person has to say. `null`: it is not in question.
 */
export function detectDateOrder(values: Iterable<string>): DateOrder | "ambiguous" | null {
  const found = new Set<DateOrder | "ambiguous" | null>();
  for (const value of values) found.add(orderOf(value));
  if (found.has("DMY") && found.has("MDY")) return "ambiguous";
  if (found.has("DMY")) return "DMY";
  if (found.has("MDY")) return "MDY";
  return found.has("ambiguous") ? "ambiguous" : null;
}

/** Reads 2026-03-31, 20260331, 31/03/2026 and 03/31/2026, with or without a time. */
export function parseDate(text: string, order?: DateOrder): Parsed<CalendarDay> {
  const trimmed = text.trim();
  const [, year, , month, day] = YEAR_FIRST.exec(trimmed) ?? [];
  if (year && month && day) return existing(Number(year), Number(month), Number(day));
  const [, ...compact] = COMPACT.exec(trimmed) ?? [];
  if (compact.length === 3) return existing(Number(compact[0]), Number(compact[1]), Number(compact[2]));
  const [, first, , second, last] = YEAR_LAST.exec(trimmed) ?? [];
  if (!first || !second || !last) return fault("DATE_INVALID");
  const own = orderOf(trimmed);
  if (own === "ambiguous" && order === undefined) return fault("DATE_AMBIGUOUS");
  const chosen = order ?? own ?? "DMY";
  return chosen === "DMY"
    ? existing(fullYear(last), Number(second), Number(first))
    : existing(fullYear(last), Number(first), Number(second));
}
