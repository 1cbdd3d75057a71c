"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";

import { Combobox } from "@/console/components/combobox";
import { FilterSelect } from "@/console/components/data-table/filter-select";
import { useClientOptions } from "@/console/documents/client-field";
import { type Period, periods } from "@/console/documents/periods";
import { useTRPC } from "@/console/lib/trpc";
import { usePermission } from "@/console/shell/console-session";

type FilterProps<Value extends string = string> = { value: Value | undefined; onChange: (value: Value | undefined) => void };

/** Only the documents of a stretch of time. */
export function PeriodFilter({ value, onChange }: FilterProps<Period>) {
  const t = useTranslations("documents.filters");
  return <FilterSelect label={t("period")} value={value} onChange={onChange} options={periods.map((period) => ({ value: period, label: t(`periods.${period}`) }))} />;
}

/** Only the documents of one client. */
export function ClientFilter({ value, onChange }: FilterProps) {
  const t = useTranslations("documents.filters");
  const trpc = useTRPC();
  const mayRead = usePermission("clients:read");
  const loadOptions = useClientOptions();
  // The address only carries the id: a page that was opened with it asks for the name.
  const client = useQuery(trpc.client.get.queryOptions({ id: value ?? "" }, { enabled: value !== undefined && mayRead }));
  if (!mayRead) return null;
  return (
    <Combobox
      aria-label={t("client")}
      value={value ? { value, label: client.data?.name ?? "…" } : null}
      onChange={(option) => onChange(option?.value)}
      queryKey={["documents", "clients"]}
      loadOptions={loadOptions}
      placeholder={t("client")}
      clearable
      className="h-8 w-44 max-md:h-9"
    />
  );
}
