"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { z } from "zod";

import { FormSheet } from "@/console/components/form-sheet";
import { Skeleton } from "@/console/components/ui/skeleton";
import { optionalDecimal } from "@/console/lib/form-schemas";
import { useTRPC } from "@/console/lib/trpc";
import { useZodForm } from "@/console/lib/use-zod-form";
import { allocationFault, AllocationTable } from "@/console/payments/allocation-table";
import type { Payment } from "@/console/payments/payment-page";
import { toAllocations } from "@/console/payments/payment-schema";
import { useOpenInvoices } from "@/console/payments/use-open-invoices";

const schema = z.object({ shares: z.record(z.string(), optionalDecimal({ min: 0, scale: 2 })) });

/** Uses what is left of a payment for invoices that are still owed. */
export function AllocateSheet({ payment, onClose }: { payment: Payment; onClose: () => void }) {
  const t = useTranslations("payments.allocation");
  const trpc = useTRPC();
  const form = useZodForm(schema, { shares: {} });
  const shares = useWatch({ control: form.control, name: "shares" });
  const invoices = useOpenInvoices(payment.client.id).data;
  const amount = payment.unallocatedAmount.toFixed(2);
  const allocate = useMutation(trpc.payment.allocate.mutationOptions({ meta: { inlineError: true, success: t("done") }, onSuccess: onClose }));

  function submit(values: z.output<typeof schema>) {
    const allocations = toAllocations(values.shares);
    if (invoices && allocations.length > 0 && allocationFault(amount, invoices, shares) === null) allocate.mutate({ id: payment.id, allocations });
  }

  return (
    <FormSheet
      title={t("useTitle")}
      description={t("useDescription")}
      form={form}
      onSubmit={submit}
      onClose={onClose}
      error={allocate.error}
      pending={allocate.isPending}
      submitLabel={t("confirm")}
    >
      <div className="sm:col-span-2">
        {invoices ? (
          <AllocationTable invoices={invoices} amount={amount} currency={payment.currencyCode} shares={shares} onChange={(next) => form.setValue("shares", next, { shouldDirty: true })} />
        ) : (
          <Skeleton className="h-40 w-full" />
        )}
      </div>
    </FormSheet>
  );
}
