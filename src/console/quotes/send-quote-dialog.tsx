"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { toast } from "sonner";
import { z } from "zod";

import { DateField } from "@/console/components/fields/date-field";
import { Form, FormActions } from "@/console/components/form";
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle } from "@/console/components/ui/dialog";
import { displayTimeZone } from "@/console/i18n/locales";
import { toIsoDay } from "@/console/lib/calendar-date";
import { requiredDay } from "@/console/lib/form-schemas";
import { useServerFault } from "@/console/lib/server-fault";
import { useTRPC } from "@/console/lib/trpc";
import { useZodForm } from "@/console/lib/use-zod-form";
import type { Quote } from "@/console/quotes/quote-types";
import { addDays, todayIn } from "@/lib/billing/calendar-day";

const schema = z.object({ validUntil: requiredDay() });
const USUAL_VALIDITY = 30;

/** Numbers a quote and takes it for sent; asks until when it is valid. */
export function SendQuoteDialog({ quote, onClose }: { quote: Quote; onClose: () => void }) {
  const t = useTranslations("quotes.send");
  const trpc = useTRPC();
  const today = todayIn(displayTimeZone);
  const isStillValid = quote.validUntil !== null && quote.validUntil >= today;
  const form = useZodForm(schema, { validUntil: toIsoDay(isStillValid ? quote.validUntil : addDays(today, USUAL_VALIDITY)) });
  const send = useMutation(
    trpc.quote.send.mutationOptions({
      meta: { inlineError: true },
      onSuccess: ({ number }) => {
        toast.success(t("done", { number }));
        onClose();
      },
    }),
  );
  const fault = useServerFault(form, send.error, { "quote.validUntilPast": "validUntil" });
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>{t("title")}</DialogTitle>
          <DialogDescription>{t("description")}</DialogDescription>
        </DialogHeader>
        <Form form={form} onSubmit={({ validUntil }) => send.mutate({ id: quote.id, validUntil })} error={fault} className="gap-5">
          <DateField control={form.control} name="validUntil" label={t("validUntil")} min={toIsoDay(today)} />
          <FormActions pending={send.isPending} submitLabel={t("confirm")} onCancel={onClose} />
        </Form>
      </DialogContent>
    </Dialog>
  );
}
