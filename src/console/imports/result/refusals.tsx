"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";

import { Button } from "@/console/components/ui/button";
import { Card, CardAction, CardDescription, CardHeader, CardTitle } from "@/console/components/ui/card";
import { Skeleton } from "@/console/components/ui/skeleton";
import { faultText } from "@/console/imports/fault-text";
import type { Import, Report } from "@/console/imports/import-types";
import { RefusedRow } from "@/console/imports/result/refused-row";
import { useTRPC } from "@/console/lib/trpc";

const SHOWN = 25;

/** What is not taken: how much for which reason, the first rows, and the whole report to correct. */
export function Refusals({ found, report }: { found: Import; report: Report }) {
  const t = useTranslations("imports.result");
  return (
    <Card className="overflow-hidden">
      <CardHeader>
        <CardTitle>{t("refusals")}</CardTitle>
        <CardDescription>{t("refusalsDescription")}</CardDescription>
        {found.outcome?.hasErrorReport && (
          <CardAction className="max-sm:col-start-1 max-sm:row-span-1 max-sm:row-start-3 max-sm:mt-2 max-sm:flex-wrap">
            <Downloads found={found} />
          </CardAction>
        )}
      </CardHeader>
      <Reasons byReason={report.byReason} />
      <Rows id={found.id} />
    </Card>
  );
}

function Downloads({ found: { id, files } }: { found: Import }) {
  const t = useTranslations("imports.result");
  const hasTwo = files.length > 1;
  return files.map(({ role }) => (
    <Button key={role} variant="outline" size="sm" asChild>
      <a href={`/imports/${id}/errors.csv?file=${role}`} download>
        <Download /> {t(hasTwo ? (role === "lines" ? "downloadLines" : "downloadHeaders") : "download")}
      </a>
    </Button>
  ));
}

function Reasons({ byReason }: { byReason: Report["byReason"] }) {
  const t = useTranslations();
  const format = useFormatter();
  const reasons = Object.entries(byReason).sort(([, a], [, b]) => b - a);
  return (
    <ul className="flex flex-wrap gap-2 border-t px-5 py-3.5">
      {reasons.map(([code, count]) => (
        <li key={code} className="bg-muted flex items-center gap-2 rounded-md px-2.5 py-1 text-[0.8125rem]">
          <span className="font-semibold tabular-nums">{format.number(count)}</span>
          <span className="text-muted-foreground">{t.has(`imports.reasonNames.${code}`) ? t(`imports.reasonNames.${code}`) : faultText({ code, params: {} }, t)}</span>
        </li>
      ))}
    </ul>
  );
}

function Rows({ id }: { id: string }) {
  const t = useTranslations();
  const trpc = useTRPC();
  const query = useInfiniteQuery(trpc.dataImport.rowErrors.infiniteQueryOptions({ id, limit: SHOWN }, { getNextPageParam: (page) => page.nextCursor }));
  const rows = query.data?.pages.flatMap((page) => page.items);
  if (!rows) return <Skeleton className="m-5 h-24" />;
  return (
    <div className="border-t">
      <ul className="divide-y">
        {rows.map((row) => (
          <RefusedRow key={`${row.file} ${row.row}`} row={row} />
        ))}
      </ul>
      {query.hasNextPage && (
        <div className="border-t px-5 py-3">
          <Button variant="outline" size="sm" pending={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t("common.list.loadMore")}
          </Button>
        </div>
      )}
    </div>
  );
}
