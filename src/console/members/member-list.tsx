"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";

import type { ListColumn } from "@/console/components/data-table/columns";
import { DataTable } from "@/console/components/data-table/data-table";
import { FilterSelect } from "@/console/components/data-table/filter-select";
import { DateText } from "@/console/components/date-text";
import { StatusBadge } from "@/console/components/status-badge";
import type { ApiOutputs } from "@/console/lib/api-types";
import { useListState } from "@/console/lib/use-list-state";
import { wholeList } from "@/console/lib/whole-list";
import { MemberActions } from "@/console/members/member-actions";
import { MemberName } from "@/console/members/member-name";
import { type Member, memberRoles, memberSorts, pickMembers } from "@/console/members/members";

const listOptions = {
  sorts: memberSorts,
  defaultSort: { key: "name", direction: "asc" },
  filters: { role: memberRoles, status: ["ACTIVE", "SUSPENDED"] },
} as const;

type MembersQuery = {
  data?: ApiOutputs["member"]["list"];
  isPending: boolean;
  isPlaceholderData: boolean;
  error: unknown;
  refetch: () => unknown;
};

export function MemberList({ query }: { query: MembersQuery }) {
  const t = useTranslations("members");
  const roles = useTranslations("shell.roles");
  const list = useListState(listOptions);
  const { search, sort, filters } = list;
  const members = query.data?.members;
  const picked = useMemo(() => members && pickMembers(members, { search, sort, filters }), [members, search, sort, filters]);
  const columns: ListColumn<Member>[] = [
    { key: "name", header: t("list.name"), cell: (member) => <MemberName member={member} />, sortable: true },
    { key: "role", header: t("list.role"), cell: (member) => roles(member.role), sortable: true },
    { key: "status", header: t("list.status"), cell: (member) => <StatusBadge status={member.status} messages="members.status" />, phone: "aside" },
    { key: "joinedAt", header: t("list.joinedAt"), cell: (member) => <DateText value={member.joinedAt} />, sortable: true, phone: "hidden" },
    { key: "lastSeenAt", header: t("list.lastSeenAt"), cell: (member) => <DateText value={member.lastSeenAt} format="datetime" />, sortable: true, phone: "hidden" },
  ];
  return (
    <DataTable
      label={t("list.label")}
      columns={columns}
      query={wholeList({ ...query, data: picked })}
      list={list}
      searchPlaceholder={t("list.search")}
      rowActions={(member) => <MemberActions member={member} />}
      filters={
        <>
          <FilterSelect
            label={t("list.role")}
            value={filters.role}
            options={memberRoles.map((value) => ({ value, label: roles(value) }))}
            onChange={(role) => list.setFilter("role", role)}
          />
          <FilterSelect
            label={t("list.status")}
            value={filters.status}
            options={listOptions.filters.status.map((value) => ({ value, label: t(`status.${value}`) }))}
            onChange={(status) => list.setFilter("status", status)}
          />
        </>
      }
    />
  );
}
