import { expect, test } from "vitest";
import { growth, isNew, type Revenue, type Summary, thisMonth, thisYear } from "@/console/dashboard/summary";
import { decimal, ZERO } from "@/lib/money";

const revenue: Revenue = [
  { month: "2025-12", net: decimal(500), previousNet: decimal(400) },
  { month: "2026-01", net: decimal(100), previousNet: decimal(80) },
  { month: "2026-02", net: decimal(30), previousNet: decimal(40) },
];

test("this month and this year are compared with the same months of the year before", () => {
  expect(growth(thisMonth(revenue))?.toFixed()).toBe("-25");
  const year = thisYear(revenue);
  expect(year.value.toFixed()).toBe("130");
  expect(growth(year)?.toFixed()).toBe("8.3");
  expect(growth({ value: decimal(10), previous: ZERO })).toBeNull();
});

test("an organisation is new until it has sold, quoted or is owed something", () => {
  const none = { count: 0, amount: ZERO };
  const quotes = { sent: none, pending: none, won: none, lost: none, conversion: null };
  const unpaid = { total: ZERO, overdue: { ...none, oldestDueDate: null }, byAge: [] };
  const blank: Summary = { today: new Date(), scope: "all", revenue: [{ month: "2026-02", net: ZERO, previousNet: ZERO }], unpaid, quotes, activity: [] };
  expect(isNew(blank)).toBe(true);
  expect(isNew({ ...blank, revenue })).toBe(false);
  expect(isNew({ ...blank, unpaid: { ...unpaid, total: decimal(5) } })).toBe(false);
  expect(isNew({ ...blank, quotes: { ...quotes, sent: { count: 1, amount: ZERO } } })).toBe(false);
  // Who may see neither invoices nor quotes is not shown how to begin.
  expect(isNew({ ...blank, revenue: null, unpaid: null, quotes: null })).toBe(false);
});
