/**
 * A calendar day is a Date at midnight UTC, as PostgreSQL's `date` columns are read. It has no
 * time zone: only "today" depends on where one stands.
 */
export type CalendarDay = Date;

const DAY_IN_MS = 86_400_000;

/** `month` counts from 1; days beyond the month's end run over into the next one. */
export function calendarDay(year: number, month: number, day: number): CalendarDay {
  return new Date(Date.UTC(year, month - 1, day));
}

/** "2026-11-23" */
export function toIsoDay(day: CalendarDay): string {
  return day.toISOString().slice(0, 10);
}

/** Reads "2026-11-23". Throws a RangeError on anything else, also on a day that does not exist. */
export function fromIsoDay(text: string): CalendarDay {
  const day = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || toIsoDay(day) !== text) {
    throw new RangeError(`Not a calendar day: ${text}`);
  }
  return day;
}

/** The day it is now in a time zone, such as "Europe/Paris". */
export function todayIn(timeZone: string, now: Date = new Date()): CalendarDay {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  const part = (type: string) =>
    Number(format.formatToParts(now).find((found) => found.type === type)?.value);
  return calendarDay(part("year"), part("month"), part("day"));
}

export function addDays(day: CalendarDay, days: number): CalendarDay {
  return new Date(day.getTime() + days * DAY_IN_MS);
}

export function lastDayOfMonth(day: CalendarDay): CalendarDay {
  return calendarDay(day.getUTCFullYear(), day.getUTCMonth() + 2, 0);
}

/** "23 novembre 2026", "23 November 2026": the day itself, whatever the machine's time zone. */
export function formatDay(day: CalendarDay, locale: string): string {
  const format = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    timeZone: "UTC",
    dateStyle: "long",
  });
  return format.format(day);
}
