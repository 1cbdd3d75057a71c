"use client";

import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useController } from "react-hook-form";

import { categoryOptions } from "@/console/catalogue/category-path";
import { CategorySheet } from "@/console/catalogue/category-sheet";
import type { ProductFormState } from "@/console/catalogue/product-form";
import { SelectField } from "@/console/components/fields/select-field";
import { useTRPC } from "@/console/lib/trpc";
import { usePermission } from "@/console/shell/console-session";

/** The product's category; one that is missing can be added on the way. */
export function CategoryField({ control }: { control: ProductFormState["control"] }) {
  const t = useTranslations("catalogue");
  const trpc = useTRPC();
  const { field } = useController({ control, name: "categoryId" });
  const [adding, setAdding] = useState(false);
  const mayAdd = usePermission("catalogue:edit");
  const categories = useQuery(trpc.product.categories.queryOptions());
  const add = (
    <button type="button" onClick={() => setAdding(true)} className="text-brand focus-visible:ring-ring/40 inline-flex items-center gap-1 rounded font-medium underline-offset-4 outline-none hover:underline focus-visible:ring-[3px]">
      <Plus className="size-3.5" aria-hidden /> {t("categories.new")}
    </button>
  );
  return (
    <div className="min-w-0">
      <SelectField control={control} name="categoryId" label={t("fields.categoryId")} optional options={categoryOptions(categories.data ?? [])} description={mayAdd ? add : undefined} />
      {adding && <CategorySheet categories={categories.data ?? []} onClose={() => setAdding(false)} onCreated={field.onChange} />}
    </div>
  );
}
