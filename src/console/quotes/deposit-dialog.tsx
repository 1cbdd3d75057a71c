"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useWatch } from "react-hook-form";
import { z } from "zod";

import { DecimalField } from "@/console/components/fields/decimal-field";
import { Form, FormActions } from "@/console/components/form";
import { Money } from "@/console/components/money";
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle } from "@/console/components/ui/dialog";
import { textUnlessZero } from "@/console/documents/stored-lines";
import { requiredDecimal } from "@/console/lib/form-schemas";
import { useTRPC } from "@/console/lib/trpc";
import { useZodForm } from "@/console/lib/use-zod-form";
import type { Quote } from "@/console/quotes/quote-types";
import { parseDecimal, percentOf, round2, ZERO } from "@/lib/money";

const schema = z.object({ percent: requiredDecimal({ min: 0.01, max: 100, scale: 4 }) });

/** Drafts a deposit invoice on an accepted quote. */
export function DepositDialog({ quote, onClose }: { quote: Quote; onClose: () => void }) {
  const t = useTranslations("quotes.depositInvoice");
  const trpc = useTRPC();
  const router = useRouter();
  const form = useZodForm(schema, { percent: textUnlessZero(quote.depositPercent) || "30" });
  const percent = parseDecimal(useWatch({ control: form.control, name: "percent" })) ?? ZERO;
  const convert = useMutation(
    trpc.quote.convertToInvoice.mutationOptions({
      meta: { inlineError: true, success: t("done") },
      onSuccess: ({ id }) => router.push(`/invoices/${id}`),
    }),
  );
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>{t("title")}</DialogTitle>
          <DialogDescription>{t("description")}</DialogDescription>
        </DialogHeader>
        <Form form={form} onSubmit={(values) => convert.mutate({ id: quote.id, depositPercent: values.percent })} error={convert.error} className="gap-5">
          <DecimalField control={form.control} name="percent" label={t("percent")} unit="%" />
          <p className="text-sm">
            <span className="text-muted-foreground">{t("amount")}</span>{" "}
            <Money value={round2(percentOf(quote.totalGross, percent))} currency={quote.currencyCode} className="font-semibold" />
          </p>
          <FormActions pending={convert.isPending || convert.isSuccess} submitLabel={t("confirm")} onCancel={onClose} />
        </Form>
      </DialogContent>
    </Dialog>
  );
}
