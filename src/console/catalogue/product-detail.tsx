"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { Archive, ArchiveRestore, Pencil } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import Link from "next/link";

import { MarginText } from "@/console/catalogue/margin-text";
import { priceBreakdown } from "@/console/catalogue/price";
import type { Product } from "@/console/catalogue/product-form-schema";
import { UnitPrice } from "@/console/catalogue/unit-price";
import { ConfirmDialog } from "@/console/components/confirm-dialog";
import { type Definition, DefinitionList } from "@/console/components/definition-list";
import { Loaded } from "@/console/components/loaded";
import { Money } from "@/console/components/money";
import { PageHeader } from "@/console/components/page-header";
import { StatCard } from "@/console/components/stat-card";
import { Badge } from "@/console/components/ui/badge";
import { Button } from "@/console/components/ui/button";
import { Card, CardContent, CardHeader, CardTitle } from "@/console/components/ui/card";
import { useTRPC } from "@/console/lib/trpc";
import { usePermission } from "@/console/shell/console-session";
import { formatPercent } from "@/lib/money";

/** The page of a product. */
export function ProductDetail({ id }: { id: string }) {
  const trpc = useTRPC();
  return <Loaded query={useQuery(trpc.product.get.queryOptions({ id }))}>{(product) => <LoadedProduct product={product} />}</Loaded>;
}

function LoadedProduct({ product }: { product: Product }) {
  const t = useTranslations("catalogue");
  return (
    <>
      <PageHeader
        title={product.name}
        backHref="/catalogue"
        badge={product.archivedAt ? <Badge dot>{t("products.archivedOne")}</Badge> : undefined}
        description={[product.sku, t(`kind.${product.kind}`), product.category?.name].filter(Boolean).join(" · ")}
        actions={<ProductActions product={product} />}
      />
      <Prices product={product} />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Card>
          <CardHeader>
            <CardTitle>{t("fields.description")}</CardTitle>
          </CardHeader>
          <CardContent>
            {product.description ? <p className="text-sm text-pretty whitespace-pre-line">{product.description}</p> : <p className="text-muted-foreground text-sm">{t("detail.noDescription")}</p>}
          </CardContent>
        </Card>
        <Card>
          <CardHeader>
            <CardTitle>{t("detail.settings")}</CardTitle>
          </CardHeader>
          <CardContent>
            <DefinitionList items={useSettings(product)} />
          </CardContent>
        </Card>
      </div>
    </>
  );
}

function Prices({ product: { salePrice, purchasePrice, unitCode, saleTaxRate } }: { product: Product }) {
  const t = useTranslations("catalogue");
  const locale = useLocale();
  const price = priceBreakdown(salePrice.toFixed(), saleTaxRate?.rate ?? "0");
  const rate = saleTaxRate ? t("detail.rate", { rate: formatPercent(saleTaxRate.rate, locale) }) : t("detail.noRate");
  return (
    <div className="mb-5 grid grid-cols-2 gap-3 lg:grid-cols-3 lg:gap-4">
      <StatCard label={t("fields.salePrice")} value={<UnitPrice value={salePrice} unitCode={unitCode} />} hint={saleTaxRate?.name} />
      <StatCard label={t("fields.grossPrice")} value={<Money value={price?.gross} />} hint={rate} />
      {purchasePrice && (
        <StatCard
          label={t("fields.purchasePrice")}
          value={<UnitPrice value={purchasePrice} unitCode={unitCode} />}
          hint={<MarginText sale={salePrice.toFixed()} purchase={purchasePrice.toFixed()} />}
        />
      )}
    </div>
  );
}

function useSettings(product: Product): Definition[] {
  const t = useTranslations("catalogue");
  const locale = useLocale();
  const trpc = useTRPC();
  const units = useQuery(trpc.reference.units.queryOptions(undefined, { staleTime: Infinity }));
  const unit = units.data?.find(({ code }) => code === product.unitCode);
  const yesNo = (value: boolean) => t(value ? "yes" : "no");
  return [
    { label: t("fields.unitCode"), value: unit && (locale === "fr" ? unit.nameFr : unit.name) },
    { label: t("fields.barcode"), value: product.barcode },
    { label: t("fields.isSold"), value: yesNo(product.isSold) },
    { label: t("fields.isPurchased"), value: yesNo(product.isPurchased) },
    { label: t("fields.trackStock"), value: yesNo(product.trackStock) },
    { label: t("fields.purchaseTaxRateId"), value: product.purchaseTaxRate?.name },
  ];
}

function ProductActions({ product: { id, name, archivedAt } }: { product: Product }) {
  const t = useTranslations("catalogue");
  const actions = useTranslations("common.actions");
  const trpc = useTRPC();
  const mayArchive = usePermission("catalogue:archive");
  const mayEdit = usePermission("catalogue:edit");
  const archive = useMutation(trpc.product.archive.mutationOptions({ meta: { success: t("products.archivedNow") } }));
  const restore = useMutation(trpc.product.restore.mutationOptions({ meta: { success: t("products.restored") } }));
  return (
    <>
      {mayArchive && archivedAt && (
        <Button variant="outline" pending={restore.isPending} onClick={() => restore.mutate({ id })}>
          <ArchiveRestore /> {actions("restore")}
        </Button>
      )}
      {mayArchive && !archivedAt && (
        <ConfirmDialog
          trigger={
            <Button variant="outline">
              <Archive /> {actions("archive")}
            </Button>
          }
          title={t("products.archiveTitle", { name })}
          description={t("products.archiveDescription")}
          confirmLabel={actions("archive")}
          onConfirm={() => archive.mutateAsync({ id })}
        />
      )}
      {mayEdit && (
        <Button asChild>
          <Link href={`/catalogue/${id}/edit`}>
            <Pencil /> {actions("edit")}
          </Link>
        </Button>
      )}
    </>
  );
}
