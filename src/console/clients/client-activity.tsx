"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { History } from "lucide-react";
import { useTranslations } from "next-intl";

import { DateText } from "@/console/components/date-text";
import { EmptyState } from "@/console/components/empty-state";
import { ErrorState } from "@/console/components/error-state";
import { Button } from "@/console/components/ui/button";
import { Card } from "@/console/components/ui/card";
import { Skeleton } from "@/console/components/ui/skeleton";
import type { ApiOutputs } from "@/console/lib/api-types";
import { pagedList } from "@/console/lib/paged-list";
import { useTRPC } from "@/console/lib/trpc";

type Entry = ApiOutputs["audit"]["list"]["items"][number];

/** Who did what with a client, newest first. */
export function ClientActivity({ clientId }: { clientId: string }) {
  const t = useTranslations("clients.activity");
  const list = useTranslations("common.list");
  const trpc = useTRPC();
  const query = useInfiniteQuery(trpc.audit.list.infiniteQueryOptions({ entityType: "Client", entityId: clientId, limit: 20 }, pagedList));
  const entries = query.data?.pages.flatMap((page) => page.items) ?? [];
  if (query.isPending) return <Skeleton className="h-40 w-full rounded-xl" />;
  if (query.error && entries.length === 0) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (entries.length === 0) return <EmptyState icon={History} title={t("empty")} />;
  return (
    <Card className="px-5 py-4">
      <ol className="relative space-y-4 before:absolute before:top-2 before:bottom-2 before:left-[3.5px] before:w-px before:bg-border">
        {entries.map((entry) => (
          <ActivityEntry key={entry.id} entry={entry} />
        ))}
      </ol>
      {query.hasNextPage && (
        <Button variant="outline" size="sm" className="mt-5 self-center" pending={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {list("loadMore")}
        </Button>
      )}
    </Card>
  );
}

/** What an entry says beyond its action: the fields that changed, or the status that was reached. */
function useDetail({ action, changedFields, after }: Entry): string {
  const t = useTranslations("clients");
  const status = typeof after === "object" && after !== null && "status" in after ? `status.${String(after.status)}` : "";
  if (action === "STATUS_CHANGE" && t.has(status)) return t(status);
  if (action !== "UPDATE") return "";
  const known = changedFields.filter((field) => t.has(`fields.${field}`));
  return known.map((field) => t(`fields.${field}`)).join(", ");
}

function ActivityEntry({ entry }: { entry: Entry }) {
  const t = useTranslations("clients.activity");
  const action = t.has(`action.${entry.action}`) ? t(`action.${entry.action}`) : t("action.UPDATE");
  const detail = useDetail(entry);
  return (
    <li className="relative pl-6 text-sm">
      <span className="bg-card border-brand absolute top-1.5 left-0 size-2 rounded-full border-2" aria-hidden />
      <p>
        <span className="font-medium">{entry.actorLabel}</span> {action}
        {detail && <span className="text-muted-foreground">{t("detail", { detail })}</span>}
      </p>
      <p className="text-muted-foreground text-[0.8125rem]">
        <DateText value={entry.occurredAt} format="datetime" />
      </p>
    </li>
  );
}
