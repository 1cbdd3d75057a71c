import { clientKinds } from "@/console/clients/client-form-schema";
import type { ApiInputs } from "@/console/lib/api-types";
import type { ListState } from "@/console/lib/list-state";

export const clientStatuses = ["PROSPECT", "ACTIVE", "DORMANT", "BLOCKED", "ARCHIVED"] as const;

export type ClientStatus = (typeof clientStatuses)[number];

export const clientListOptions = {
  sorts: ["name", "number", "createdAt"],
  defaultSort: { key: "name", direction: "asc" },
  filters: { status: clientStatuses, kind: clientKinds },
} as const;

type ClientListState = ListState<(typeof clientListOptions.sorts)[number], (typeof clientListOptions)["filters"]>;

/** What the filters ask the server for. Archived clients are in no other tab than their own. */
export function clientFilters({ search, filters: { status, kind } }: ClientListState): ApiInputs["client"]["export"] {
  return { search: search || undefined, kind, ...(status === "ARCHIVED" ? { archived: true } : { status }) };
}
