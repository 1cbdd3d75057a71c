"use client";

import { useQuery } from "@tanstack/react-query";
import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";

import { EmptyState } from "@/console/components/empty-state";
import { ErrorState } from "@/console/components/error-state";
import { Money } from "@/console/components/money";
import { Card, CardAction, CardContent, CardDescription, CardHeader, CardTitle } from "@/console/components/ui/card";
import { Skeleton } from "@/console/components/ui/skeleton";
import type { Summary } from "@/console/dashboard/summary";
import { DueDate } from "@/console/invoices/due-date";
import { useTRPC } from "@/console/lib/trpc";

const SHOWN = 6;

/** The invoices that are most overdue: those to call about. */
export function OverdueCard({ overdue }: { overdue: NonNullable<Summary["unpaid"]>["overdue"] | undefined }) {
  const t = useTranslations("dashboard.overdue");
  return (
    <Card>
      <CardHeader>
        <CardTitle>{t("title")}</CardTitle>
        <CardDescription>{t("description")}</CardDescription>
        {overdue !== undefined && overdue.count > 0 && (
          <CardAction>
            <Link href="/invoices?view=overdue" className="text-brand text-[0.8125rem] hover:underline">
              {t("all", { count: overdue.count })}
            </Link>
          </CardAction>
        )}
      </CardHeader>
      <CardContent>{overdue?.count === 0 ? <EmptyState icon={CircleCheck} title={t("none")} description={t("noneHint")} className="py-8" /> : <OverdueList />}</CardContent>
    </Card>
  );
}

function OverdueList() {
  const trpc = useTRPC();
  const { data, error, refetch } = useQuery(trpc.invoice.list.queryOptions({ overdue: true, sort: "dueDate", order: "asc", limit: SHOWN }));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} className="py-6" />;
  if (!data) return <Skeleton className="h-48 w-full" />;
  return (
    <ul className="-mx-2">
      {data.items.map((invoice) => (
        <li key={invoice.id}>
          <Link
            href={`/invoices/${invoice.id}`}
            className="hover:bg-muted/60 focus-visible:ring-ring/40 grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 rounded-lg px-2 py-2 text-sm outline-none focus-visible:ring-[3px] sm:grid-cols-[minmax(0,1fr)_9rem_7rem]"
          >
            <span className="min-w-0">
              <span className="block truncate font-medium">{invoice.client.name}</span>
              <span className="text-muted-foreground block text-[0.8125rem]">{invoice.number}</span>
            </span>
            <span className="text-[0.8125rem] max-sm:hidden">
              <DueDate invoice={invoice} />
            </span>
            <Money value={invoice.amountDue} currency={invoice.currencyCode} className="text-right font-medium" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
