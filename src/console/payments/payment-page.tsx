"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { Split, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { useState } from "react";

import { DateText } from "@/console/components/date-text";
import { type Definition, DefinitionList } from "@/console/components/definition-list";
import { Loaded } from "@/console/components/loaded";
import { Money } from "@/console/components/money";
import { PageHeader } from "@/console/components/page-header";
import { StatusBadge } from "@/console/components/status-badge";
import { Button } from "@/console/components/ui/button";
import { Card, CardContent, CardHeader, CardTitle } from "@/console/components/ui/card";
import { History } from "@/console/documents/history";
import { ReasonDialog } from "@/console/documents/reason-dialog";
import type { ApiOutputs } from "@/console/lib/api-types";
import { useTRPC } from "@/console/lib/trpc";
import { AllocateSheet } from "@/console/payments/allocate-sheet";
import { PaymentAllocations } from "@/console/payments/payment-allocations";

export type Payment = ApiOutputs["payment"]["get"];

/** The page of one payment. */
export function PaymentPage({ id }: { id: string }) {
  const trpc = useTRPC();
  return <Loaded query={useQuery(trpc.payment.get.queryOptions({ id }))}>{(payment) => <LoadedPayment payment={payment} />}</Loaded>;
}

function LoadedPayment({ payment }: { payment: Payment }) {
  const t = useTranslations("payments");
  return (
    <>
      <PageHeader
        title={payment.number ?? t(`method.${payment.method}`)}
        description={payment.client.name}
        backHref="/payments"
        badge={<StatusBadge status={payment.status} messages="payments.status" />}
        actions={<PaymentActions payment={payment} />}
      />
      <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="space-y-5">
          <PaymentFacts payment={payment} />
          <PaymentAllocations payment={payment} />
        </div>
        <History entityType="Payment" id={payment.id} statusMessages="payments.status" />
      </div>
    </>
  );
}

function PaymentActions({ payment }: { payment: Payment }) {
  const t = useTranslations("payments.actions");
  const [dialog, setDialog] = useState<"allocate" | "reverse" | null>(null);
  const close = () => setDialog(null);
  return (
    <>
      {payment.allowedActions.includes("reverse") && (
        <Button variant="outline" onClick={() => setDialog("reverse")}>
          <Undo2 /> {t("reverse")}
        </Button>
      )}
      {payment.allowedActions.includes("allocate") && (
        <Button onClick={() => setDialog("allocate")}>
          <Split /> {t("allocate")}
        </Button>
      )}
      {dialog === "reverse" && <ReverseDialog id={payment.id} onClose={close} />}
      {dialog === "allocate" && <AllocateSheet payment={payment} onClose={close} />}
    </>
  );
}

function ReverseDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations("payments.reverse");
  const trpc = useTRPC();
  const reverse = useMutation(trpc.payment.reverse.mutationOptions({ meta: { inlineError: true, success: t("done") }, onSuccess: onClose }));
  return (
    <ReasonDialog
      title={t("title")}
      description={t("description")}
      confirmLabel={t("confirm")}
      onConfirm={(reason) => reverse.mutate({ id, reason })}
      onClose={onClose}
      pending={reverse.isPending}
      error={reverse.error}
    />
  );
}

function PaymentFacts({ payment }: { payment: Payment }) {
  const t = useTranslations("payments");
  const { amount, unallocatedAmount, currencyCode: currency, client, creditNote, createdBy, createdAt } = payment;
  const items: (Definition | false)[] = [
    { label: t("fields.amount"), value: <Money value={amount} currency={currency} className="text-base font-semibold" /> },
    { label: t("fields.unallocated"), value: <Money value={unallocatedAmount} currency={currency} dimZero /> },
    { label: t("fields.client"), value: <Link href={`/clients/${client.id}`} className="text-brand hover:underline">{client.name}</Link> },
    { label: t("fields.paidOn"), value: <DateText value={payment.paidOn} /> },
    { label: t("fields.method"), value: t(`method.${payment.method}`) },
    { label: t("fields.reference"), value: payment.reference },
    creditNote !== null && { label: t("fields.creditNote"), value: <Link href={`/invoices/${creditNote.id}`} className="text-brand hover:underline">{creditNote.number}</Link> },
    { label: t("fields.recorded"), value: <><DateText value={createdAt} format="datetime" />{createdBy && ` · ${createdBy.name}`}</> },
    payment.notes !== null && { label: t("fields.notes"), value: <span className="whitespace-pre-line">{payment.notes}</span>, wide: true },
    payment.reversalReason !== null && { label: t("fields.reversalReason"), value: payment.reversalReason, wide: true },
  ];
  return (
    <Card>
      <CardHeader>
        <CardTitle>{t("facts")}</CardTitle>
      </CardHeader>
      <CardContent>
        <DefinitionList columns={3} items={items.filter((item) => item !== false)} />
      </CardContent>
    </Card>
  );
}
