import { formatDay, type CalendarDay } from "@/lib/billing/calendar-day";
import type { VatCategory } from "@/lib/billing/codes";
import type { PrintableDocument } from "@/lib/billing/printable-document";
import { unitLabel } from "@/lib/billing/unit-labels";
import { formatMoney, formatNumber, formatPercent, type DecimalInput } from "@/lib/money";
import type { Wording } from "./wording";

type Printed = Pick<PrintableDocument, "locale" | "currencyCode">;

const TAGS = { fr: "fr-FR", en: "en-GB" } as const;

/** With its currency: "1 234,50 €". */
export function money(value: DecimalInput, document: Printed): string {
  return withMinus(formatMoney(value, document.currencyCode, TAGS[document.locale]));
}

/** Without currency, for the columns of a table: at least two decimals, at most `max`. */
export function amount(value: DecimalInput, document: Printed, max = 2): string {
  return withMinus(formatNumber(value, TAGS[document.locale], { min: 2, max }));
}

export function percent(points: DecimalInput, document: Printed): string {
  return formatPercent(points, TAGS[document.locale]);
}

/** With its unit: "12,5 h". */
export function quantity(value: DecimalInput, unitCode: string, document: Printed): string {
  const number = withMinus(formatNumber(value, TAGS[document.locale]));
  const unit = unitLabel(unitCode, document.locale);
  return unit === "" ? number : `${number}\u00a0${unit}`;
}

export function day(date: CalendarDay, document: Printed): string {
  return formatDay(date, document.locale).replaceAll(" ", "\u00a0");
}

/** A rate in the VAT table; where none is charged, why. */
export function vatLabel(
  category: VatCategory,
  rate: DecimalInput,
  document: Printed,
  words: Wording,
): string {
  return category === "S" || category === "Z"
    ? percent(rate, document)
    : words.categories[category];
}

/** "FR76 3000 4000 …", whatever the spaces it is stored with. */
export function iban(text: string): string {
  return text.replace(/\s/g, "").replace(/(.{4})(?=.)/g, "$1\u00a0");
}

export function country(code: string, document: Printed): string {
  const names = new Intl.DisplayNames([TAGS[document.locale]], { type: "region" });
  return names.of(code) ?? code;
}

/** A true minus sign, as wide as the plus, in place of the hyphen that Intl writes. */
function withMinus(text: string): string {
  return text.replace(/^-/, "\u2212");
}
