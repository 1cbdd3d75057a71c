import type { CalendarDay } from "@/lib/billing/calendar-day";
import { decimal, ZERO, type Decimal } from "@/lib/money";
import type { Prisma } from "@/lib/prisma";
import type { OrgDb } from "@/lib/prisma-org-scope";
import { OPEN_STATUSES } from "@/server/services/invoices/open-statuses";

const AGES = ["notDue", "to30", "to60", "to90", "over90"] as const;
export type Age = (typeof AGES)[number];

export type Unpaid = {
  total: Decimal;
  overdue: { count: number; amount: Decimal; oldestDueDate: CalendarDay | null };
  /** What is owed, by the days since it fell due. */
  byAge: { age: Age; count: number; amount: Decimal }[];
};

function ageOf(dueDate: CalendarDay | null, today: CalendarDay): Age {
  const days = dueDate === null ? 0 : (today.getTime() - dueDate.getTime()) / 86_400_000;
  if (days <= 0) return "notDue";
  if (days <= 30) return "to30";
  if (days <= 60) return "to60";
  return days <= 90 ? "to90" : "over90";
}

/** What clients owe: in total, past the due date, and by age. */
export async function unpaid(orgDb: OrgDb, visible: Prisma.InvoiceWhereInput, today: CalendarDay): Promise<Unpaid> {
  const days = await orgDb.invoice.groupBy({
    by: ["dueDate"],
    where: { AND: [visible, { status: { in: [...OPEN_STATUSES] }, type: { not: "CREDIT_NOTE" }, amountDue: { gt: 0 } }] },
    _sum: { amountDue: true },
    _count: true,
    orderBy: { dueDate: "asc" },
  });
  const groups = days.map(({ dueDate, _sum, _count }) => ({ dueDate, age: ageOf(dueDate, today), count: _count, amount: decimal(_sum.amountDue ?? ZERO) }));
  const totalOf = (some: typeof groups) => ({
    count: some.reduce((count, group) => count + group.count, 0),
    amount: some.reduce((amount, group) => amount.plus(group.amount), ZERO),
  });
  const late = groups.filter((group) => group.age !== "notDue");
  return {
    total: totalOf(groups).amount,
    overdue: { ...totalOf(late), oldestDueDate: late[0]?.dueDate ?? null },
    byAge: AGES.map((age) => ({ age, ...totalOf(groups.filter((group) => group.age === age)) })),
  };
}
