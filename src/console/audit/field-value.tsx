"use client";

import { useLocale, useTranslations } from "next-intl";

import { shownValue } from "@/console/audit/changes";
import { DateText } from "@/console/components/date-text";
import { isCalendarDate } from "@/console/lib/calendar-date";
import { formatNumber } from "@/lib/money";

/** One logged value as people read it. */
export function FieldValue({ field, value }: { field: string; value: unknown }) {
  const t = useTranslations();
  const locale = useLocale();
  const shown = shownValue(field, value);
  switch (shown.kind) {
    case "none":
      return <span className="text-muted-foreground">–</span>;
    case "flag":
      return t(shown.value ? "audit.yes" : "audit.no");
    case "moment": {
      const moment = new Date(shown.value);
      return <DateText value={moment} format={isCalendarDate(moment) ? "date" : "datetime"} />;
    }
    case "number":
      return <span className="tabular-nums">{formatNumber(shown.value, locale, { max: 6 })}</span>;
    case "code": {
      const keys = [`shell.roles.${shown.value}`, `audit.values.${shown.value}`];
      const known = (field === "role" ? keys : keys.reverse()).find((key) => t.has(key));
      return known ? t(known) : shown.value;
    }
    case "details":
      return <pre className="bg-muted max-h-48 overflow-auto rounded-md p-2 text-xs whitespace-pre-wrap">{shown.value}</pre>;
    case "text":
      return <span className="whitespace-pre-line">{shown.value}</span>;
  }
}
