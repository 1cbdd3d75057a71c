"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";

import { ConfirmDialog } from "@/console/components/confirm-dialog";
import { ReasonDialog } from "@/console/documents/reason-dialog";
import { CreditNoteSheet } from "@/console/invoices/credit-note-sheet";
import type { Invoice } from "@/console/invoices/invoice-types";
import { IssueDialog } from "@/console/invoices/issue-dialog";
import { useTRPC } from "@/console/lib/trpc";
import { InvoicePaymentSheet } from "@/console/payments/invoice-payment-sheet";

export type InvoiceDialog = "issue" | "recordPayment" | "createCreditNote" | "dispute" | "deleteDraft";

type InvoiceDialogsProps = { invoice: Invoice; dialog: InvoiceDialog | null; onClose: () => void };

/** The questions that some actions ask first. */
export function InvoiceDialogs({ invoice, dialog, onClose }: InvoiceDialogsProps) {
  switch (dialog) {
    case "issue":
      return <IssueDialog invoice={invoice} onClose={onClose} />;
    case "recordPayment":
      return <InvoicePaymentSheet invoice={invoice} onClose={onClose} />;
    case "createCreditNote":
      return <CreditNoteSheet invoice={invoice} onClose={onClose} />;
    case "dispute":
      return <DisputeDialog id={invoice.id} onClose={onClose} />;
    case "deleteDraft":
      return <DeleteDraft id={invoice.id} onClose={onClose} />;
    case null:
      return null;
  }
}

type DialogProps = { id: string; onClose: () => void };

function DisputeDialog({ id, onClose }: DialogProps) {
  const t = useTranslations("invoices.dispute");
  const trpc = useTRPC();
  const dispute = useMutation(trpc.invoice.dispute.mutationOptions({ meta: { inlineError: true, success: t("done") }, onSuccess: onClose }));
  return (
    <ReasonDialog
      title={t("title")}
      description={t("description")}
      confirmLabel={t("confirm")}
      onConfirm={(reason) => dispute.mutate({ id, reason })}
      onClose={onClose}
      pending={dispute.isPending}
      error={dispute.error}
    />
  );
}

function DeleteDraft({ id, onClose }: DialogProps) {
  const t = useTranslations("invoices.deleteDraft");
  const trpc = useTRPC();
  const router = useRouter();
  const remove = useMutation(trpc.invoice.deleteDraft.mutationOptions({ meta: { success: t("done") }, onSuccess: () => router.replace("/invoices") }));
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("title")}
      description={t("description")}
      confirmLabel={t("confirm")}
      destructive
      onConfirm={() => remove.mutateAsync({ id })}
    />
  );
}
