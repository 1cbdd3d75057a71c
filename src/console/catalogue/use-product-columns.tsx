"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";

import { kindIcons } from "@/console/catalogue/kind-icons";
import { UnitPrice } from "@/console/catalogue/unit-price";
import type { ListColumn } from "@/console/components/data-table/columns";
import { Badge } from "@/console/components/ui/badge";
import type { ApiOutputs } from "@/console/lib/api-types";
import { formatPercent } from "@/lib/money";

export type ProductRow = ApiOutputs["product"]["list"]["items"][number];

/** The columns of the list of products. */
export function useProductColumns(): ListColumn<ProductRow>[] {
  const t = useTranslations("catalogue");
  const locale = useLocale();
  return useMemo(
    () => [
      { key: "name", header: t("fields.name"), cell: (product) => <NameCell product={product} />, sortable: true },
      { key: "sku", header: t("fields.sku"), cell: ({ sku }) => <span className="tabular-nums">{sku}</span>, sortable: true },
      { key: "kind", header: t("fields.kind"), cell: ({ kind }) => <KindCell kind={kind} /> },
      { key: "category", header: t("fields.categoryId"), cell: ({ category }) => category?.name ?? "" , className: "max-lg:hidden" },
      { key: "rate", header: t("fields.taxRate"), cell: ({ saleTaxRate }) => (saleTaxRate ? formatPercent(saleTaxRate.rate, locale) : "–"), align: "right" },
      { key: "salePrice", header: t("fields.salePrice"), cell: ({ salePrice, unitCode }) => <UnitPrice value={salePrice} unitCode={unitCode} />, align: "right", phone: "aside", sortable: true },
    ],
    [t, locale],
  );
}

function NameCell({ product: { name, archivedAt, isSold } }: { product: ProductRow }) {
  const t = useTranslations("catalogue.products");
  return (
    <span className="flex max-w-96 min-w-0 flex-wrap items-center gap-x-2">
      <span className="truncate">{name}</span>
      {archivedAt && <Badge>{t("archivedOne")}</Badge>}
      {!isSold && !archivedAt && <Badge tone="info">{t("onlyBought")}</Badge>}
    </span>
  );
}

function KindCell({ kind }: Pick<ProductRow, "kind">) {
  const t = useTranslations("catalogue.kind");
  const Icon = kindIcons[kind];
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <Icon className="text-muted-foreground size-3.5" aria-hidden /> {t(kind)}
    </span>
  );
}
