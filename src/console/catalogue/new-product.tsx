"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";

import { ProductForm } from "@/console/catalogue/product-form";
import { blankProduct, toProductFields } from "@/console/catalogue/product-form-schema";
import { Loaded } from "@/console/components/loaded";
import { PageHeader } from "@/console/components/page-header";
import { useTRPC } from "@/console/lib/trpc";

/** The page that adds a product. */
export function NewProduct() {
  const t = useTranslations("catalogue");
  const trpc = useTRPC();
  const router = useRouter();
  const rates = useQuery(trpc.taxRate.list.queryOptions({}));
  const create = useMutation(
    trpc.product.create.mutationOptions({
      meta: { inlineError: true, success: t("created") },
      onSuccess: ({ id }) => router.push(`/catalogue/${id}`),
    }),
  );
  return (
    <Loaded query={rates}>
      {(known) => (
        <>
          <PageHeader title={t("products.new")} backHref="/catalogue" />
          <ProductForm
            values={blankProduct(known.find(({ isDefault }) => isDefault)?.id ?? "")}
            isNew
            onSubmit={(product) => create.mutate(toProductFields(product))}
            pending={create.isPending || create.isSuccess}
            error={create.error}
            cancelHref="/catalogue"
          />
        </>
      )}
    </Loaded>
  );
}
