import type { ApiOutputs } from "@/console/lib/api-types";
import { type Decimal, type DecimalInput, decimal, sum } from "@/lib/money";

export type Summary = ApiOutputs["dashboard"]["summary"];
export type Revenue = NonNullable<Summary["revenue"]>;

/** Of an organisation that has sold nothing yet there is nothing to show but the way to begin. */
export function isNew({ revenue, unpaid, quotes }: Summary): boolean {
  const hasSold = revenue?.some(({ net, previousNet }) => !decimal(net).isZero() || !decimal(previousNet).isZero()) ?? false;
  const isOwed = unpaid !== null && !decimal(unpaid.total).isZero();
  const hasQuoted = quotes !== null && quotes.sent.count > 0;
  return (revenue !== null || quotes !== null) && !hasSold && !isOwed && !hasQuoted;
}

export type Compared = { value: Decimal; previous: Decimal };

/** This month against the same month a year before. */
export function thisMonth(revenue: Revenue): Compared {
  const month = revenue.at(-1);
  return { value: decimal(month?.net ?? 0), previous: decimal(month?.previousNet ?? 0) };
}

/** This calendar year so far against the same months of the year before. */
export function thisYear(revenue: Revenue): Compared {
  const year = revenue.at(-1)?.month.slice(0, 4);
  const months = revenue.filter(({ month }) => month.slice(0, 4) === year);
  return { value: sum(months.map(({ net }) => net)), previous: sum(months.map(({ previousNet }) => previousNet)) };
}

/** Growth in percent, to one decimal; null where there is nothing to compare with. */
export function growth({ value, previous }: Compared): Decimal | null {
  return previous.greaterThan(0) ? value.minus(previous).times(100).dividedBy(previous).toDecimalPlaces(1) : null;
}

/** Part of a whole in percent, for the length of a bar. */
export function shareOf(part: DecimalInput, whole: DecimalInput): number {
  const total = decimal(whole);
  return total.isZero() ? 0 : decimal(part).times(100).dividedBy(total).toNumber();
}
