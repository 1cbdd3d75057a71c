"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";

import { DateText } from "@/console/components/date-text";
import { Button } from "@/console/components/ui/button";
import { Card, CardContent, CardHeader, CardTitle } from "@/console/components/ui/card";
import type { ApiOutputs } from "@/console/lib/api-types";
import { pagedList } from "@/console/lib/paged-list";
import { useTRPC } from "@/console/lib/trpc";
import { usePermission } from "@/console/shell/console-session";

type HistoryProps = {
  entityType: "Invoice" | "Quote" | "Payment";
  id: string;
  /** Where the texts of its statuses are. */
  statusMessages: string;
};

type Entry = ApiOutputs["audit"]["list"]["items"][number];

/** What happened to a record, from the audit trail; nothing for those who may not read it. */
export function History({ entityType, id, statusMessages }: HistoryProps) {
  const mayRead = usePermission("audit:read");
  return mayRead ? <HistoryCard {...{ entityType, id, statusMessages }} /> : null;
}

function HistoryCard({ entityType, id, statusMessages }: HistoryProps) {
  const t = useTranslations("documents.history");
  const common = useTranslations("common.list");
  const trpc = useTRPC();
  const entries = useInfiniteQuery(trpc.audit.list.infiniteQueryOptions({ entityType, entityId: id, limit: 8 }, pagedList));
  const rows = entries.data?.pages.flatMap((page) => page.items) ?? [];
  if (rows.length === 0) return null;
  return (
    <Card>
      <CardHeader>
        <CardTitle>{t("title")}</CardTitle>
      </CardHeader>
      <CardContent>
        <ol className="space-y-4">
          {rows.map((entry) => (
            <HistoryEntry key={entry.id} entry={entry} statusMessages={statusMessages} />
          ))}
        </ol>
        {entries.hasNextPage && (
          <Button variant="ghost" size="sm" className="text-muted-foreground mt-3 -ml-2" pending={entries.isFetchingNextPage} onClick={() => void entries.fetchNextPage()}>
            {common("loadMore")}
          </Button>
        )}
      </CardContent>
    </Card>
  );
}

function statusIn(change: unknown): string | null {
  if (typeof change !== "object" || change === null || !("status" in change)) return null;
  return typeof change.status === "string" ? change.status : null;
}

function HistoryEntry({ entry, statusMessages }: { entry: Entry; statusMessages: string }) {
  const t = useTranslations("documents.history");
  const status = useTranslations(statusMessages);
  const after = statusIn(entry.after);
  const isStatusChange = entry.action === "STATUS_CHANGE" && after !== null && status.has(after);
  return (
    <li className="relative pl-4 text-[0.8125rem]">
      <span aria-hidden className="bg-border absolute top-3 -bottom-4 left-[3px] w-px [li:last-child>&]:hidden" />
      <span aria-hidden className="bg-muted-foreground/60 absolute top-1.5 left-0 size-[7px] rounded-full" />
      <p className="leading-5">{isStatusChange ? t("became", { status: status(after) }) : t.has(`actions.${entry.action}`) ? t(`actions.${entry.action}`) : entry.action}</p>
      {entry.reason && <p className="text-muted-foreground leading-5">{t("reason", { reason: entry.reason })}</p>}
      <p className="text-muted-foreground text-xs leading-4.5">
        {entry.actorLabel ? `${entry.actorLabel} · ` : ""}
        <DateText value={entry.occurredAt} format="datetime" />
      </p>
    </li>
  );
}
