"use client";

import { type DateTimeFormatOptions, useFormatter } from "next-intl";

import { isCalendarDate, toDate } from "@/console/lib/calendar-date";
import { cn } from "@/console/lib/cn";

const formats = {
  date: { day: "numeric", month: "short", year: "numeric" },
  datetime: { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" },
  /** To the second, for what happens right now. */
  moment: { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", second: "2-digit" },
  month: { month: "long", year: "numeric" },
} as const satisfies Record<string, DateTimeFormatOptions>;

type DateTextProps = {
  value: Date | string | null | undefined;
  format?: keyof typeof formats;
  className?: string;
};

/** A day or a moment as people write it; a dash when there is none. */
export function DateText({ value, format = "date", className }: DateTextProps) {
  const formatter = useFormatter();
  const date = toDate(value);
  if (!date || value == null) return <span className="text-muted-foreground">–</span>;
  const zone = isCalendarDate(value) ? { timeZone: "UTC" } : {};
  return (
    <time dateTime={date.toISOString()} className={cn("whitespace-nowrap tabular-nums", className)}>
      {formatter.dateTime(date, { ...formats[format], ...zone })}
    </time>
  );
}
