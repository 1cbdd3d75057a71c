const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A value of a date column, or a moment. Days without a time come from the
 * database as midnight UTC and are the same day in every time zone.
 */
export function isCalendarDate(value: Date | string): boolean {
  if (typeof value === "string") return ISO_DAY.test(value);
  return value.getTime() % 86_400_000 === 0;
}

/** Reads a date or its ISO text; null when there is none or it is not a date. */
export function toDate(value: Date | string | null | undefined): Date | null {
  if (value == null || value === "") return null;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** "2026-11-22", as date inputs want it; "" when there is no date. */
export function toIsoDay(value: Date | string | null | undefined): string {
  return toDate(value)?.toISOString().slice(0, 10) ?? "";
}
