"use client";

import { CalendarDays, Clock, TrendingUp, Wallet } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";

import { Money } from "@/console/components/money";
import { StatCard } from "@/console/components/stat-card";
import { type Compared, growth, type Summary, thisMonth, thisYear } from "@/console/dashboard/summary";
import { formatPercent } from "@/lib/money";

/** The figures that matter most. */
export function StatCards({ summary }: { summary: Summary | undefined }) {
  const t = useTranslations("dashboard.stats");
  const trendOf = useTrend();
  if (summary && !summary.revenue) return null;
  const month = summary?.revenue && thisMonth(summary.revenue);
  const year = summary?.revenue && thisYear(summary.revenue);
  const overdue = summary?.unpaid?.overdue;
  const open = summary?.unpaid?.byAge.reduce((count, age) => count + age.count, 0);
  return (
    <div className="grid grid-cols-2 gap-3 sm:gap-5 lg:grid-cols-4">
      <StatCard label={t("month")} icon={CalendarDays} value={month && <Money value={month.value} />} trend={trendOf(month)} hint={month && t(trendOf(month) ? "comparedHint" : "netHint")} />
      <StatCard label={t("year")} icon={TrendingUp} value={year && <Money value={year.value} />} trend={trendOf(year)} hint={year && t(trendOf(year) ? "comparedHint" : "netHint")} />
      <StatCard
        label={t("outstanding")}
        icon={Wallet}
        href="/invoices?view=unpaid"
        value={summary?.unpaid && <Money value={summary.unpaid.total} />}
        hint={open === undefined ? undefined : t("invoices", { count: open })}
      />
      <StatCard
        label={t("overdue")}
        icon={Clock}
        href="/invoices?view=overdue"
        value={overdue && <Money value={overdue.amount} className={overdue.count > 0 ? "text-danger" : undefined} />}
        hint={overdue && (overdue.count === 0 ? t("noneOverdue") : t("invoices", { count: overdue.count }))}
      />
    </div>
  );
}

function useTrend() {
  const locale = useLocale();
  return (compared: Compared | null | undefined) => {
    const percent = compared && growth(compared);
    if (!percent) return undefined;
    const sign = percent.isNegative() ? "" : "+";
    return { text: `${sign}${formatPercent(percent, locale)}`, direction: percent.isNegative() ? ("down" as const) : ("up" as const) };
  };
}
