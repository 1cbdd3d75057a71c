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

function ActivityEntry({ entry }: { entry: Entry }) {
  const t = useTranslations("clients");
  const action = t.has(`activity.action.${entry.action}`) ? t(`activity.action.${entry.action}`) : t("activity.action.UPDATE");
  const fields = entry.action === "UPDATE" ? entry.changedFields.filter((field) => t.has(`fields.${field}`)).map((field) => t(`fields.${field}`)) : [];
  return (
    <li className="relative pl-6 text-sm">
      <span className="bg-card border-brand absolute top-1.5 left-0 size-2 rounded-full border-2" aria-hidden />
      <p>
        <span className="font-medium">{entry.actorLabel}</span> {action}
        {fields.length > 0 && <span className="text-muted-foreground">{t("activity.fields", { fields: fields.join(", ").toLocaleLowerCase() })}</span>}
      </p>
      <p className="text-muted-foreground text-[0.8125rem]">
        <DateText value={entry.occurredAt} format="datetime" />
      </p>
    </li>
  );
}
