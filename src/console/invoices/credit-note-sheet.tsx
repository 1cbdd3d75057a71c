"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useWatch } from "react-hook-form";

import { ChoiceField } from "@/console/components/fields/choice-field";
import { TextareaField } from "@/console/components/fields/textarea-field";
import { FormSheet } from "@/console/components/form-sheet";
import { CreditedLines } from "@/console/invoices/credited-lines";
import { creditNoteSchema, type CreditNoteOutput, type CreditNoteValues, toCreditNoteInput } from "@/console/invoices/credit-note-schema";
import type { Invoice } from "@/console/invoices/invoice-types";
import { useTRPC } from "@/console/lib/trpc";
import { useZodForm } from "@/console/lib/use-zod-form";

/** Drafts a credit note: on all that is left of the invoice, or on some of its lines. */
export function CreditNoteSheet({ invoice, onClose }: { invoice: Invoice; onClose: () => void }) {
  const t = useTranslations("invoices.creditNote");
  const trpc = useTRPC();
  const router = useRouter();
  const items = invoice.lines.filter((line) => line.kind === "ITEM");
  const form = useZodForm<CreditNoteValues, CreditNoteOutput>(creditNoteSchema, {
    extent: "full",
    reason: "",
    lines: items.map(({ id, quantity, unitPrice }) => ({ lineId: id, isChosen: false, quantity: quantity.toFixed(), unitPrice: unitPrice.toFixed() })),
  });
  const create = useMutation(
    trpc.invoice.createCreditNote.mutationOptions({
      meta: { inlineError: true, success: t("done") },
      onSuccess: ({ id }) => router.push(`/invoices/${id}`),
    }),
  );
  const extent = useWatch({ control: form.control, name: "extent" });
  return (
    <FormSheet
      title={t("title", { number: invoice.number ?? "" })}
      description={t("description")}
      form={form}
      onSubmit={(values) => create.mutate(toCreditNoteInput(invoice, values))}
      onClose={onClose}
      error={create.error}
      pending={create.isPending || create.isSuccess}
      submitLabel={t("confirm")}
    >
      <ChoiceField
        control={form.control}
        name="extent"
        label={t("extent")}
        className="sm:col-span-2"
        options={(["full", "lines"] as const).map((value) => ({ value, label: t(value) }))}
      />
      {extent === "lines" && <CreditedLines form={form} lines={items} currency={invoice.currencyCode} />}
      <TextareaField control={form.control} name="reason" label={t("reason")} description={t("reasonHint")} rows={3} className="sm:col-span-2" />
    </FormSheet>
  );
}
