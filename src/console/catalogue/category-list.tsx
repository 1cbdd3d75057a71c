"use client";

import { useQuery } from "@tanstack/react-query";
import { FolderTree, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";

import { CatalogueHeader } from "@/console/catalogue/catalogue-header";
import { type Category, CategorySheet } from "@/console/catalogue/category-sheet";
import { categoryPath } from "@/console/catalogue/category-path";
import type { ListColumn } from "@/console/components/data-table/columns";
import { DataTable } from "@/console/components/data-table/data-table";
import { Button } from "@/console/components/ui/button";
import { useTRPC } from "@/console/lib/trpc";
import { useListState } from "@/console/lib/use-list-state";
import { wholeList } from "@/console/lib/whole-list";
import { usePermission } from "@/console/shell/console-session";

const listOptions = { sorts: ["name"], defaultSort: { key: "name", direction: "asc" }, filters: {} } as const;

function withPaths(categories: Category[]): (Category & { path: string })[] {
  return categories
    .map((category) => ({ ...category, path: categoryPath(category, categories) }))
    .sort((a, b) => a.path.localeCompare(b.path));
}

/** The families of the catalogue. */
export function CategoryList() {
  const t = useTranslations("catalogue.categories");
  const trpc = useTRPC();
  const router = useRouter();
  const list = useListState(listOptions);
  const [adding, setAdding] = useState(false);
  const mayEdit = usePermission("catalogue:edit");
  const categories = useQuery(trpc.product.categories.queryOptions());
  const rows = useMemo(() => categories.data && withPaths(categories.data), [categories.data]);
  const columns: ListColumn<Category & { path: string }>[] = [
    { key: "path", header: t("name"), cell: ({ path }) => path },
    { key: "code", header: t("code"), cell: ({ code }) => code ?? "" },
    { key: "products", header: t("products"), cell: ({ _count }) => _count.products, align: "right", phone: "aside" },
  ];
  const add = mayEdit && (
    <Button onClick={() => setAdding(true)}>
      <Plus /> {t("new")}
    </Button>
  );
  return (
    <>
      <CatalogueHeader page="categories" actions={add} />
      <DataTable
        label={t("title")}
        columns={columns}
        query={wholeList({ ...categories, data: rows })}
        list={list}
        searchable={false}
        empty={{ icon: FolderTree, title: t("emptyTitle"), description: t("emptyDescription"), action: add }}
        onRowClick={({ id }) => router.push(`/catalogue?category=${id}`)}
      />
      {adding && <CategorySheet categories={categories.data ?? []} onClose={() => setAdding(false)} />}
    </>
  );
}
