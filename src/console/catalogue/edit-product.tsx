"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";

import { ProductForm } from "@/console/catalogue/product-form";
import { type Product, toProductFields, toProductValues } from "@/console/catalogue/product-form-schema";
import { Loaded } from "@/console/components/loaded";
import { PageHeader } from "@/console/components/page-header";
import { useTRPC } from "@/console/lib/trpc";
import { withoutUnchangedLinks } from "@/console/lib/unchanged-links";

/** The page that changes a product. */
export function EditProduct({ id }: { id: string }) {
  const trpc = useTRPC();
  return <Loaded query={useQuery(trpc.product.get.queryOptions({ id }))}>{(product) => <EditLoadedProduct product={product} />}</Loaded>;
}

function EditLoadedProduct({ product }: { product: Product }) {
  const t = useTranslations("catalogue");
  const trpc = useTRPC();
  const router = useRouter();
  const href = `/catalogue/${product.id}`;
  const update = useMutation(
    trpc.product.update.mutationOptions({
      meta: { inlineError: true, success: t("saved") },
      onSuccess: () => router.push(href),
    }),
  );
  return (
    <>
      <PageHeader title={t("edit", { name: product.name })} backHref={href} />
      <ProductForm
        values={toProductValues(product)}
        present={product}
        onSubmit={(changed) => update.mutate({ ...withoutUnchangedLinks(toProductFields(changed), product, ["saleTaxRateId", "purchaseTaxRateId"]), id: product.id })}
        pending={update.isPending || update.isSuccess}
        error={update.error}
        cancelHref={href}
      />
    </>
  );
}
