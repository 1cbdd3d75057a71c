"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter, useSearchParams } from "next/navigation";
import { useState } from "react";
import { useWatch } from "react-hook-form";

import { ComboboxField } from "@/console/components/fields/combobox-field";
import { Form, FormActions, FormSection } from "@/console/components/form";
import { Loaded } from "@/console/components/loaded";
import { PageHeader } from "@/console/components/page-header";
import { useClientOptions } from "@/console/documents/client-field";
import { useServerFault } from "@/console/lib/server-fault";
import { useTRPC } from "@/console/lib/trpc";
import { useZodForm } from "@/console/lib/use-zod-form";
import { allocateOldestFirst } from "@/console/payments/allocate";
import { allocationFault, AllocationTable } from "@/console/payments/allocation-table";
import { PaymentFields } from "@/console/payments/payment-fields";
import { blankPayment, type PaymentForm, paymentSchema, type PaymentOutput, type PaymentValues, toPaymentInput } from "@/console/payments/payment-schema";
import { useOpenInvoices } from "@/console/payments/use-open-invoices";
import { parseDecimal, ZERO } from "@/lib/money";

type Client = { id: string; name: string };

/** The page that records money received; the address may name the client (`?client=…`). */
export function RecordPayment() {
  const t = useTranslations("payments");
  const trpc = useTRPC();
  const id = useSearchParams().get("client") ?? "";
  const client = useQuery(trpc.client.get.queryOptions({ id }, { enabled: id !== "" }));
  return (
    <>
      <PageHeader title={t("new")} backHref="/payments" />
      {id === "" ? <RecordForm client={null} /> : <Loaded query={client}>{(known) => <RecordForm client={known} />}</Loaded>}
    </>
  );
}

function RecordForm({ client }: { client: Client | null }) {
  const t = useTranslations("payments");
  const trpc = useTRPC();
  const router = useRouter();
  const form = useZodForm<PaymentValues, PaymentOutput>(paymentSchema, blankPayment({ clientId: client?.id ?? "" }));
  const loadClients = useClientOptions();
  const record = useMutation(
    trpc.payment.record.mutationOptions({
      meta: { inlineError: true, success: t("recorded") },
      onSuccess: ({ id }) => router.push(`/payments/${id}`),
    }),
  );
  const fault = useServerFault(form, record.error, { "payment.future": "paidOn", "payment.lockedPeriod": "paidOn", "payment.cashLimit": "method" });
  const allocation = useAllocation(form);

  function submit(payment: PaymentOutput) {
    if (allocation.isSound) record.mutate(toPaymentInput({ ...payment, allocations: allocation.shares }));
  }

  return (
    <Form form={form} onSubmit={submit} error={fault} className="max-w-4xl">
      <FormSection title={t("form.received")} description={t("form.receivedHint")}>
        <ComboboxField
          control={form.control}
          name="clientId"
          label={t("fields.client")}
          queryKey={["documents", "clients"]}
          loadOptions={loadClients}
          initialOption={client && { value: client.id, label: client.name }}
          onOptionChange={() => allocation.restart()}
          className="sm:col-span-2"
        />
        <PaymentFields form={form} currency={allocation.currency} />
      </FormSection>
      <FormSection title={t("form.allocation")} description={t("form.allocationHint")}>
        <div className="sm:col-span-2">
          {allocation.invoices ? (
            <AllocationTable invoices={allocation.invoices} amount={allocation.amount} currency={allocation.currency} shares={allocation.shares} onChange={allocation.change} />
          ) : (
            <p className="text-muted-foreground text-sm">{t("allocation.chooseClient")}</p>
          )}
        </div>
      </FormSection>
      <FormActions pending={record.isPending || record.isSuccess} submitLabel={t("record")} cancelHref="/payments" />
    </Form>
  );
}

/** The shares follow the amount, oldest invoice first, until one of them is typed. */
function useAllocation(form: PaymentForm) {
  const [isManual, setManual] = useState(false);
  const [clientId, amount, typedShares] = useWatch({ control: form.control, name: ["clientId", "amount", "allocations"] });
  const invoices = useOpenInvoices(clientId).data;
  const shares = isManual || !invoices ? typedShares : allocateOldestFirst(parseDecimal(amount) ?? ZERO, invoices);
  return {
    invoices,
    amount,
    shares,
    currency: invoices?.[0]?.currencyCode ?? "EUR",
    isSound: !invoices || allocationFault(amount, invoices, shares) === null,
    change: (next: Record<string, string>) => {
      setManual(true);
      form.setValue("allocations", next, { shouldDirty: true });
    },
    restart: () => {
      setManual(false);
      form.setValue("allocations", {});
    },
  };
}
