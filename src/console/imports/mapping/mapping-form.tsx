"use client";

import { useMutation } from "@tanstack/react-query";
import { History } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";

import { Form, FormError } from "@/console/components/form";
import { Button } from "@/console/components/ui/button";
import { Notice } from "@/console/documents/notice";
import { AbandonButton } from "@/console/imports/abandon-button";
import type { ImportEntity, Preview } from "@/console/imports/import-types";
import { choicesSchema, initialChoices, openField, toChoices, type Choices } from "@/console/imports/mapping/choices-schema";
import { ClientChoices, InvoiceChoices, MissingChoices, ProductChoices } from "@/console/imports/mapping/content-fields";
import { FileCard } from "@/console/imports/mapping/file-card";
import { FormatFields } from "@/console/imports/mapping/format-fields";
import { mappingOf, missingFields, type MappingState } from "@/console/imports/mapping/mapping-state";
import type { ApiOutputs } from "@/console/lib/api-types";
import { useTRPC } from "@/console/lib/trpc";
import { useZodForm } from "@/console/lib/use-zod-form";

type MappingFormProps = {
  id: string;
  entity: ImportEntity;
  preview: Preview;
  /** Null until the person changes something. */
  mapping: MappingState | null;
  onMapping: (mapping: MappingState) => void;
  rates: ApiOutputs["taxRate"]["list"];
  currency: string;
  onChecked: () => void;
};

export function MappingForm({ id, entity, preview, mapping: changed, onMapping, rates, currency, onChecked }: MappingFormProps) {
  const t = useTranslations("imports");
  const trpc = useTRPC();
  const top = useRef<HTMLDivElement>(null);
  const mapping = changed ?? mappingOf(preview.files);
  const defaults = { taxRateId: rates[0]?.id ?? "", currencyCode: currency, shipping: t("choices.shippingDefault"), counterSales: t("choices.fallbackDefaultName") };
  const form = useZodForm(choicesSchema, initialChoices(preview, defaults));
  const check = useMutation(trpc.dataImport.dryRun.mutationOptions({ meta: { inlineError: true }, onSuccess: onChecked }));
  const save = useMutation(trpc.dataImport.saveMapping.mutationOptions({ meta: { inlineError: true }, onSuccess: () => check.mutate({ id }) }));
  const isComplete = preview.files.every((file) => missingFields(file, mapping[file.role] ?? {}).length === 0);

  function submit(values: Choices) {
    if (!isComplete) {
      top.current?.scrollIntoView({ behavior: "smooth", block: "start" });
      return;
    }
    const open = openField(preview, values);
    if (open) {
      form.setError(open, { type: "required", message: t("choices.toAnswer") }, { shouldFocus: true });
      return;
    }
    const { lines = {}, headers } = mapping;
    save.mutate({ id, mapping: { lines, ...(headers ? { headers } : {}) }, choices: toChoices(values, entity) });
  }

  const { control } = form;
  const error = save.error ?? check.error;
  return (
    <Form form={form} onSubmit={submit}>
      <div ref={top} className="scroll-mt-20 space-y-4">
        {preview.remembered && (
          <Notice tone="info" icon={History} title={t("mapping.remembered", { fileName: preview.remembered.fileName })}>
            {t("mapping.rememberedDescription")}
          </Notice>
        )}
        <h2 className="text-base font-semibold tracking-tight">{t("mapping.title")}</h2>
        {preview.files.map((file) => (
          <FileCard
            key={file.role}
            file={file}
            entity={entity}
            mapping={mapping[file.role] ?? {}}
            onChange={(next) => onMapping({ ...mapping, [file.role]: next })}
          />
        ))}
      </div>
      <div className="mt-2 space-y-8">
        {entity === "CLIENT" && <ClientChoices control={control} />}
        {entity === "PRODUCT" && <ProductChoices control={control} rates={rates} />}
        {entity === "INVOICE" && <InvoiceChoices control={control} rates={rates} hints={preview.hints} mapping={mapping} />}
        {entity === "INVOICE" && <MissingChoices control={control} hints={preview.hints} />}
        <FormatFields control={control} entity={entity} files={preview.files} mapping={mapping} />
      </div>
      {error ? <FormError error={error} /> : null}
      <div className="bg-background/90 sticky bottom-0 -mx-4 flex flex-wrap items-center justify-between gap-2 border-t px-4 py-3 backdrop-blur sm:mx-0 sm:px-0">
        <AbandonButton id={id} />
        <Button type="submit" pending={save.isPending || check.isPending}>
          {t("mapping.check")}
        </Button>
      </div>
    </Form>
  );
}
