"use client";

import { useTranslations } from "next-intl";

import { Money } from "@/console/components/money";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@/console/components/ui/card";
import { Skeleton } from "@/console/components/ui/skeleton";
import { shareOf, type Summary } from "@/console/dashboard/summary";
import { decimal, Decimal } from "@/lib/money";

type Unpaid = NonNullable<Summary["unpaid"]>;

const colors: Record<Unpaid["byAge"][number]["age"], string> = {
  notDue: "var(--chart-2)",
  to30: "var(--chart-3)",
  to60: "color-mix(in oklab, var(--chart-3), var(--chart-4))",
  to90: "var(--chart-4)",
  over90: "var(--danger)",
};

/** What clients owe, by how late it is. */
export function UnpaidCard({ unpaid }: { unpaid: Unpaid | undefined }) {
  const t = useTranslations("dashboard.unpaid");
  const longest = unpaid && Decimal.max(...unpaid.byAge.map(({ amount }) => decimal(amount)));
  return (
    <Card>
      <CardHeader>
        <CardTitle>{t("title")}</CardTitle>
        <CardDescription>{t("description")}</CardDescription>
      </CardHeader>
      <CardContent>
        {unpaid && longest ? (
          <ul className="space-y-3.5">
            {unpaid.byAge.map(({ age, count, amount }) => (
              <li key={age} className="text-[0.8125rem]">
                <div className="flex items-baseline justify-between gap-3">
                  <span>
                    {t(`ages.${age}`)} <span className="text-muted-foreground">{count > 0 && t("count", { count })}</span>
                  </span>
                  <Money value={amount} dimZero className="font-medium" />
                </div>
                <div className="bg-foreground/6 mt-1.5 h-1.5 overflow-hidden rounded-full" aria-hidden>
                  <div className="h-full rounded-full transition-[width] duration-500" style={{ width: `${shareOf(amount, longest)}%`, background: colors[age] }} />
                </div>
              </li>
            ))}
          </ul>
        ) : (
          <Skeleton className="h-44 w-full" />
        )}
      </CardContent>
    </Card>
  );
}
