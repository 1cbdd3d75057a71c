"use client";

import { CalendarClock, Coins, TriangleAlert, Wallet } from "lucide-react";
import { useTranslations } from "next-intl";

import type { Client } from "@/console/clients/with-client";
import { Money } from "@/console/components/money";
import { StatCard } from "@/console/components/stat-card";
import { decimal } from "@/lib/money";

type ClientFiguresProps = { client: Client; totals: NonNullable<Client["totals"]> };

/** What the client owes and has brought. */
export function ClientFigures({ client: { creditLimit, currencyCode }, totals }: ClientFiguresProps) {
  const t = useTranslations("clients.figures");
  const amount = (value: typeof totals.revenue) => <Money value={value} currency={currencyCode} />;
  const isOverLimit = creditLimit !== null && decimal(totals.outstanding).greaterThan(decimal(creditLimit));
  const limitHint = creditLimit && t.rich(isOverLimit ? "overLimit" : "ofLimit", { limit: () => amount(creditLimit) });
  const overdueClass = decimal(totals.overdue).isZero() ? undefined : "text-danger";
  return (
    <div className="mb-6 grid grid-cols-2 gap-3 lg:grid-cols-4 lg:gap-4">
      <StatCard
        label={t("outstanding")}
        value={amount(totals.outstanding)}
        hint={limitHint ? <span className={isOverLimit ? "text-danger font-medium" : undefined}>{limitHint}</span> : t("outstandingHint")}
        icon={Wallet}
      />
      <StatCard label={t("overdue")} value={<Money value={totals.overdue} currency={currencyCode} className={overdueClass} />} hint={t("overdueHint")} icon={TriangleAlert} />
      <StatCard label={t("revenueThisYear")} value={amount(totals.revenueThisYear)} hint={t("net")} icon={CalendarClock} />
      <StatCard label={t("revenue")} value={amount(totals.revenue)} hint={t("net")} icon={Coins} />
    </div>
  );
}
