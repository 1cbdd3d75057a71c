"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { z } from "zod";

import { categoryOptions } from "@/console/catalogue/category-path";
import { SelectField } from "@/console/components/fields/select-field";
import { TextField } from "@/console/components/fields/text-field";
import { FormSheet } from "@/console/components/form-sheet";
import type { ApiOutputs } from "@/console/lib/api-types";
import { optionalText, requiredText } from "@/console/lib/form-schemas";
import { useServerFault } from "@/console/lib/server-fault";
import { useTRPC } from "@/console/lib/trpc";
import { useZodForm } from "@/console/lib/use-zod-form";

const schema = z.object({
  name: requiredText(120),
  code: optionalText(32),
  parentId: z.string().transform((id) => id || null),
});

export type Category = ApiOutputs["product"]["categories"][number];

type CategorySheetProps = { categories: readonly Category[]; onClose: () => void; onCreated?: (id: string) => void };

/** Adds a category to the catalogue. */
export function CategorySheet({ categories, onClose, onCreated }: CategorySheetProps) {
  const t = useTranslations("catalogue.categories");
  const trpc = useTRPC();
  const create = useMutation(
    trpc.product.createCategory.mutationOptions({
      meta: { inlineError: true, success: t("created") },
      onSuccess: ({ id }) => {
        onCreated?.(id);
        onClose();
      },
    }),
  );
  const form = useZodForm(schema, { name: "", code: "", parentId: "" });
  const fault = useServerFault(form, create.error, { "product.duplicateCategory": "name" });
  return (
    <FormSheet title={t("new")} description={t("newHint")} form={form} error={fault} pending={create.isPending} onClose={onClose} onSubmit={(category) => create.mutate(category)}>
      <TextField control={form.control} name="name" label={t("name")} autoFocus autoComplete="off" className="sm:col-span-2" />
      <SelectField control={form.control} name="parentId" label={t("parent")} optional options={categoryOptions(categories)} className="sm:col-span-2" />
      <TextField control={form.control} name="code" label={t("code")} optional autoComplete="off" />
    </FormSheet>
  );
}
