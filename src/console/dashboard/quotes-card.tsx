"use client";

import { useLocale, useTranslations } from "next-intl";
import Link from "next/link";

import { DonutChart } from "@/console/components/charts/donut-chart";
import { Money } from "@/console/components/money";
import { Card, CardAction, CardContent, CardDescription, CardHeader, CardTitle } from "@/console/components/ui/card";
import { Skeleton } from "@/console/components/ui/skeleton";
import type { Summary } from "@/console/dashboard/summary";
import { formatPercent } from "@/lib/money";

type Quotes = NonNullable<Summary["quotes"]>;

/** What became of the quotes of the last twelve months. */
export function QuotesCard({ quotes }: { quotes: Quotes | undefined }) {
  const t = useTranslations("dashboard.quotes");
  return (
    <Card>
      <CardHeader>
        <CardTitle>{t("title")}</CardTitle>
        <CardDescription>{t("description")}</CardDescription>
        <CardAction>
          <Link href="/quotes" className="text-brand text-[0.8125rem] hover:underline">
            {t("all")}
          </Link>
        </CardAction>
      </CardHeader>
      <CardContent className="space-y-5">
        {quotes ? <QuoteFigures quotes={quotes} /> : <Skeleton className="h-52 w-full" />}
      </CardContent>
    </Card>
  );
}

function QuoteFigures({ quotes: { won, lost, pending, conversion } }: { quotes: Quotes }) {
  const t = useTranslations("dashboard.quotes");
  const locale = useLocale();
  return (
    <>
      <dl className="grid grid-cols-2 gap-4">
        <div>
          <dt className="text-muted-foreground text-[0.8125rem]">{t("wonAmount")}</dt>
          <dd className="text-lg font-semibold tracking-tight">
            <Money value={won.amount} />
          </dd>
        </div>
        <div>
          <dt className="text-muted-foreground text-[0.8125rem]">{t("conversion")}</dt>
          <dd className="text-lg font-semibold tracking-tight tabular-nums">{conversion === null ? "–" : formatPercent(conversion, locale)}</dd>
        </div>
      </dl>
      <DonutChart
        label={t("label")}
        totalLabel={t("sent")}
        data={[
          { key: "won", label: t("won"), value: won.count, color: "var(--chart-2)" },
          { key: "pending", label: t("pending"), value: pending.count, color: "var(--chart-1)" },
          { key: "lost", label: t("lost"), value: lost.count, color: "var(--chart-muted)" },
        ]}
      />
    </>
  );
}
