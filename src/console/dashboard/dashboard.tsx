"use client";

import { useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";

import { ErrorState } from "@/console/components/error-state";
import { PageHeader } from "@/console/components/page-header";
import { ActivityCard } from "@/console/dashboard/activity-card";
import { DashboardActions } from "@/console/dashboard/dashboard-actions";
import { FirstSteps } from "@/console/dashboard/first-steps";
import { OverdueCard } from "@/console/dashboard/overdue-card";
import { QuotesCard } from "@/console/dashboard/quotes-card";
import { RevenueCard } from "@/console/dashboard/revenue-card";
import { StatCards } from "@/console/dashboard/stat-cards";
import { isNew, type Summary } from "@/console/dashboard/summary";
import { UnpaidCard } from "@/console/dashboard/unpaid-card";
import { displayTimeZone } from "@/console/i18n/locales";
import { useTRPC } from "@/console/lib/trpc";
import { useConsoleSession } from "@/console/shell/console-session";
import { todayIn } from "@/lib/billing/calendar-day";

/** The home page: how sales are going, what is owed, what to do next. */
export function Dashboard() {
  const t = useTranslations("dashboard");
  const format = useFormatter();
  const trpc = useTRPC();
  const { user } = useConsoleSession();
  const { data: summary, error, refetch } = useQuery(trpc.dashboard.summary.queryOptions());
  const today = summary?.today ?? todayIn(displayTimeZone);
  const day = format.dateTime(today, { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return (
    <>
      <PageHeader title={t("title")} description={t("greeting", { name: firstName(user.name), day })} actions={<DashboardActions />} />
      {error && !summary ? <ErrorState error={error} onRetry={() => void refetch()} /> : summary && isNew(summary) ? <FirstSteps /> : <Figures summary={summary} />}
    </>
  );
}

function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}

/** Each figure shows its outline until the summary is there; what the person may not see is left out. */
function Figures({ summary }: { summary: Summary | undefined }) {
  const t = useTranslations("dashboard");
  return (
    <div className="space-y-5">
      {summary?.scope === "own" && summary.revenue && <p className="text-muted-foreground text-[0.8125rem]">{t("ownOnly")}</p>}
      <StatCards summary={summary} />
      <div className="grid grid-cols-1 items-start gap-5 xl:grid-cols-3">
        <div className="grid grid-cols-1 gap-5 xl:col-span-2">
          {summary?.revenue !== null && <RevenueCard revenue={summary?.revenue} />}
          {summary?.unpaid !== null && <OverdueCard overdue={summary?.unpaid.overdue} />}
          <ActivityCard activity={summary?.activity} />
        </div>
        <div className="grid grid-cols-1 gap-5 md:grid-cols-2 xl:grid-cols-1">
          {summary?.unpaid !== null && <UnpaidCard unpaid={summary?.unpaid} />}
          {summary?.quotes !== null && <QuotesCard quotes={summary?.quotes} />}
        </div>
      </div>
    </div>
  );
}
