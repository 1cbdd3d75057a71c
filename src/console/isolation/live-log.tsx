"use client";

import { useQuery } from "@tanstack/react-query";
import { Route, ShieldBan } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { DateText } from "@/console/components/date-text";
import { EmptyState } from "@/console/components/empty-state";
import { Loaded } from "@/console/components/loaded";
import { Badge } from "@/console/components/ui/badge";
import { Card, CardDescription, CardHeader, CardTitle } from "@/console/components/ui/card";
import { useTRPC } from "@/console/lib/trpc";

const EVERY_MS = 3_000;

/** What was refused and what crossed organisations, as it happens. */
export function LiveLog() {
  const t = useTranslations("isolation.log");
  const trpc = useTRPC();
  const query = useQuery(trpc.platform.isolation.log.queryOptions(undefined, { refetchInterval: EVERY_MS, staleTime: 0 }));
  return (
    <Loaded query={query}>
      {({ refusals, crossings }) => (
        <div className="space-y-3">
          <p className="text-muted-foreground flex items-center gap-2 text-[0.8125rem]">
            <span className="bg-success size-2 shrink-0 animate-pulse rounded-full motion-reduce:animate-none" aria-hidden />
            {t("live")}
          </p>
          <div className="grid items-start gap-4 lg:grid-cols-2">
            <Stream title={t("refusals")} description={t("refusalsHint")} count={refusals.length} empty={<EmptyState icon={ShieldBan} title={t("noRefusals")} description={t("noRefusalsHint")} />}>
              {refusals.map((one, place) => (
                <Entry key={keyOf(one, refusals.length - place)} by={one.by} at={one.at} badge={<Badge tone="danger">{one.reason}</Badge>}>
                  {one.advice}
                </Entry>
              ))}
            </Stream>
            <Stream title={t("crossings")} description={t("crossingsHint")} count={crossings.length} empty={<EmptyState icon={Route} title={t("noCrossings")} description={t("noCrossingsHint")} />}>
              {crossings.map((one, place) => (
                <Entry key={keyOf(one, crossings.length - place)} by={one.by} at={one.at}>
                  {one.because}
                </Entry>
              ))}
            </Stream>
          </div>
        </div>
      )}
    </Loaded>
  );
}

const keyOf = ({ at, by }: { at: Date; by: string }, place: number) => `${at.getTime()} ${by} ${place}`;

type StreamProps = { title: string; description: string; count: number; empty: ReactNode; children: ReactNode };

function Stream({ title, description, count, empty, children }: StreamProps) {
  return (
    <Card className="min-w-0 overflow-hidden">
      <CardHeader>
        <CardTitle>
          {title} <span className="text-muted-foreground ml-1 font-normal tabular-nums">{count}</span>
        </CardTitle>
        <CardDescription>{description}</CardDescription>
      </CardHeader>
      <div className="border-t">{count === 0 ? empty : <ol className="max-h-[32rem] divide-y overflow-y-auto">{children}</ol>}</div>
    </Card>
  );
}

type EntryProps = { by: string; at: Date; badge?: ReactNode; children: ReactNode };

function Entry({ by, at, badge, children }: EntryProps) {
  return (
    <li className="space-y-1 px-5 py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <span className="flex min-w-0 flex-wrap items-center gap-2">
          <code className="text-xs font-medium break-all">{by}</code>
          {badge}
        </span>
        <DateText value={at} format="moment" className="text-muted-foreground text-xs" />
      </div>
      <p className="text-muted-foreground text-[0.8125rem] break-words">{children}</p>
    </li>
  );
}
