"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";

import type { ListColumn } from "@/console/components/data-table/columns";
import { DataTable } from "@/console/components/data-table/data-table";
import { FilterSelect } from "@/console/components/data-table/filter-select";
import { useListState } from "@/console/lib/use-list-state";
import { wholeList } from "@/console/lib/whole-list";
import { ClassBadge } from "@/console/isolation/class-badge";
import { ModelPath } from "@/console/isolation/model-path";
import { ModelSheet } from "@/console/isolation/model-sheet";
import { type IsolatedModel, modelClasses, pickModels } from "@/console/isolation/models";
import { PolicyState } from "@/console/isolation/policy-state";
import type { ModelsQuery } from "@/console/isolation/use-models";

const listOptions = { sorts: ["name", "class"], defaultSort: { key: "name", direction: "asc" }, filters: { class: modelClasses } } as const;

/** Every model: its class, its way to the organisation, and what the live database does about it. */
export function ModelTable({ query }: { query: ModelsQuery }) {
  const t = useTranslations("isolation");
  const list = useListState(listOptions);
  const [opened, setOpened] = useState<IsolatedModel | null>(null);
  const { search, sort, filters } = list;
  const models = query.data?.models;
  const picked = useMemo(() => models && pickModels(models, { search, sort, filters }), [models, search, sort, filters]);
  const columns: ListColumn<IsolatedModel>[] = [
    { key: "name", header: t("models.name"), cell: (model) => <span className="font-medium">{model.name}</span>, sortable: true },
    { key: "class", header: t("models.class"), cell: (model) => <ClassBadge modelClass={model.class} />, sortable: true, phone: "aside" },
    { key: "path", header: t("models.path"), cell: (model) => <PathOrReason model={model} />, className: "max-w-96" },
    { key: "policy", header: t("models.policy"), cell: (model) => <PolicyState model={model} />, className: "w-56" },
  ];
  return (
    <>
      <DataTable
        label={t("models.label")}
        columns={columns}
        query={wholeList({ ...query, data: picked })}
        list={list}
        searchPlaceholder={t("models.search")}
        onRowClick={setOpened}
        filters={
          <FilterSelect
            label={t("models.class")}
            value={filters.class}
            options={modelClasses.map((value) => ({ value, label: t(`classes.${value}`) }))}
            onChange={(value) => list.setFilter("class", value)}
          />
        }
      />
      <ModelSheet model={opened} onClose={() => setOpened(null)} />
    </>
  );
}

function PathOrReason({ model }: { model: IsolatedModel }) {
  if (model.column || !model.because) return <ModelPath model={model} />;
  return <span className="text-muted-foreground line-clamp-1 whitespace-normal">{model.because}</span>;
}
