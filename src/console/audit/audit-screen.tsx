"use client";

import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { ScrollText } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";

import { ChainBadge } from "@/console/audit/chain-badge";
import { changesOf } from "@/console/audit/changes";
import { entityTypes } from "@/console/audit/entity-types";
import { type AuditEntry, useEntryNames } from "@/console/audit/entry";
import { EntrySheet } from "@/console/audit/entry-sheet";
import type { ListColumn } from "@/console/components/data-table/columns";
import { DataTable } from "@/console/components/data-table/data-table";
import { FilterSelect } from "@/console/components/data-table/filter-select";
import { DateText } from "@/console/components/date-text";
import { PageHeader } from "@/console/components/page-header";
import { Badge } from "@/console/components/ui/badge";
import { pagedList } from "@/console/lib/paged-list";
import { useTRPC } from "@/console/lib/trpc";
import { useListState } from "@/console/lib/use-list-state";
import { usePermission } from "@/console/shell/console-session";

const listOptions = {
  sorts: ["occurredAt"],
  defaultSort: { key: "occurredAt", direction: "desc" },
  filters: { kind: entityTypes, person: "any" },
} as const;

/** Who did what to which record, newest first. */
export function AuditScreen() {
  const t = useTranslations("audit");
  const trpc = useTRPC();
  const list = useListState(listOptions);
  const [opened, setOpened] = useState<AuditEntry | null>(null);
  const { search, filters } = list;
  const query = useInfiniteQuery(
    trpc.audit.list.infiniteQueryOptions({ search, entityType: filters.kind, actorId: filters.person }, pagedList),
  );
  const kinds = entityTypes.map((value) => ({ value, label: t(`entities.${value}`) }));
  return (
    <>
      <PageHeader title={t("title")} description={t("description")} badge={<ChainBadge />} />
      <DataTable
        label={t("title")}
        columns={useColumns()}
        query={query}
        list={list}
        searchPlaceholder={t("list.search")}
        onRowClick={setOpened}
        filters={
          <>
            <FilterSelect label={t("list.kind")} value={filters.kind} options={kinds} onChange={(kind) => list.setFilter("kind", kind)} />
            <PersonFilter value={filters.person} onChange={(person) => list.setFilter("person", person)} />
          </>
        }
        empty={{ icon: ScrollText, title: t("empty.title"), description: t("empty.description") }}
      />
      <EntrySheet entry={opened} onClose={() => setOpened(null)} />
    </>
  );
}

function useColumns(): ListColumn<AuditEntry>[] {
  const t = useTranslations("audit.list");
  const names = useEntryNames();
  return [
    {
      key: "record",
      header: t("record"),
      cell: (entry) => (
        <span className="block">
          {entry.entityLabel ?? names.entity(entry)}
          {entry.entityLabel && <span className="text-muted-foreground block text-[0.8125rem] font-normal">{names.entity(entry)}</span>}
        </span>
      ),
    },
    { key: "action", header: t("action"), cell: (entry) => <Badge tone={actionTone(entry.action)}>{names.action(entry)}</Badge>, phone: "aside" },
    { key: "changes", header: t("changes"), cell: (entry) => <ChangeCount entry={entry} />, phone: "hidden" },
    { key: "actor", header: t("actor"), cell: (entry) => names.actor(entry) },
    { key: "occurredAt", header: t("occurredAt"), cell: (entry) => <DateText value={entry.occurredAt} format="datetime" />, align: "right" },
  ];
}

function ChangeCount({ entry }: { entry: AuditEntry }) {
  const t = useTranslations("audit.list");
  return <span className="text-muted-foreground">{t("changeCount", { count: changesOf(entry).length })}</span>;
}

function actionTone(action: AuditEntry["action"]) {
  if (action === "CREATE" || action === "ISSUE") return "info";
  if (action === "DELETE" || action === "REJECT") return "danger";
  if (action === "PERMISSION_CHANGE" || action === "CONFIG_CHANGE") return "warning";
  return "neutral";
}

/** Narrows the log to one person: the members of today, for those who may see them. */
function PersonFilter({ value, onChange }: { value: string | undefined; onChange: (person: string | undefined) => void }) {
  const t = useTranslations("audit.list");
  const trpc = useTRPC();
  const mayList = usePermission("membres:read");
  const members = useQuery({ ...trpc.member.list.queryOptions(), enabled: mayList });
  if (!mayList) return null;
  const people = members.data?.members.map(({ user }) => ({ value: user.id, label: user.name })) ?? [];
  return <FilterSelect label={t("person")} value={value} options={people} onChange={onChange} />;
}
