"use client";

import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Package, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";

import { CatalogueHeader } from "@/console/catalogue/catalogue-header";
import { categoryOptions } from "@/console/catalogue/category-path";
import { productKinds } from "@/console/catalogue/product-form-schema";
import { useProductColumns } from "@/console/catalogue/use-product-columns";
import { DataTable } from "@/console/components/data-table/data-table";
import { FilterSelect } from "@/console/components/data-table/filter-select";
import { Button } from "@/console/components/ui/button";
import { pagedList } from "@/console/lib/paged-list";
import { useTRPC } from "@/console/lib/trpc";
import { useListState } from "@/console/lib/use-list-state";
import { usePermission } from "@/console/shell/console-session";

const listOptions = {
  sorts: ["name", "sku", "salePrice", "createdAt"],
  defaultSort: { key: "name", direction: "asc" },
  filters: { kind: productKinds, category: "any", state: ["archived"] },
} as const;

/** What the organisation sells and buys. */
export function ProductList() {
  const t = useTranslations("catalogue.products");
  const kinds = useTranslations("catalogue.kind");
  const trpc = useTRPC();
  const list = useListState(listOptions);
  const { search, sort, filters } = list;
  const { kind, category: categoryId, state } = filters;
  const query = useInfiniteQuery(
    trpc.product.list.infiniteQueryOptions(
      { search: search || undefined, kind, categoryId, archived: state === "archived", sort: sort.key, order: sort.direction },
      pagedList,
    ),
  );
  const categories = useQuery(trpc.product.categories.queryOptions());
  const columns = useProductColumns();
  return (
    <>
      <CatalogueHeader page="products" actions={<NewProductButton />} />
      <DataTable
        label={t("title")}
        columns={columns}
        query={query}
        list={list}
        searchPlaceholder={t("search")}
        filters={
          <>
            <FilterSelect label={t("kind")} value={filters.kind} onChange={(value) => list.setFilter("kind", value)} options={productKinds.map((value) => ({ value, label: kinds(value) }))} />
            {categories.data && categories.data.length > 0 && (
              <FilterSelect label={t("category")} value={filters.category} onChange={(value) => list.setFilter("category", value)} options={categoryOptions(categories.data)} />
            )}
            <FilterSelect label={t("state")} value={filters.state} onChange={(value) => list.setFilter("state", value)} options={[{ value: "archived", label: t("archived") }]} />
          </>
        }
        empty={{ icon: Package, title: t("emptyTitle"), description: t("emptyDescription"), action: <NewProductButton /> }}
        rowHref={(product) => `/catalogue/${product.id}`}
      />
    </>
  );
}

function NewProductButton() {
  const t = useTranslations("catalogue.products");
  if (!usePermission("catalogue:create")) return null;
  return (
    <Button asChild>
      <Link href="/catalogue/new">
        <Plus /> {t("new")}
      </Link>
    </Button>
  );
}
