"use client";

import { useTranslations } from "next-intl";

import { RevenueBars } from "@/console/components/charts/revenue-bars";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@/console/components/ui/card";
import { Skeleton } from "@/console/components/ui/skeleton";
import type { Revenue } from "@/console/dashboard/summary";
import { decimal } from "@/lib/money";

/** What was invoiced in each of the last twelve months, against the year before if there was any. */
export function RevenueCard({ revenue }: { revenue: Revenue | undefined }) {
  const t = useTranslations("dashboard.revenue");
  const hasPrevious = revenue?.some(({ previousNet }) => !decimal(previousNet).isZero());
  return (
    <Card>
      <CardHeader>
        <CardTitle>{t("title")}</CardTitle>
        <CardDescription>{t("description")}</CardDescription>
      </CardHeader>
      <CardContent>
        {revenue ? (
          <RevenueBars
            label={t("label")}
            names={{ value: t("current"), previous: t("previous") }}
            data={revenue.map(({ month, net, previousNet }) => ({ month, value: net, ...(hasPrevious ? { previous: previousNet } : {}) }))}
          />
        ) : (
          <Skeleton className="h-65 w-full" />
        )}
      </CardContent>
    </Card>
  );
}
