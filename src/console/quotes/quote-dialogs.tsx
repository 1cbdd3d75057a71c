"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";

import { ConfirmDialog } from "@/console/components/confirm-dialog";
import { ReasonDialog } from "@/console/documents/reason-dialog";
import { useTRPC } from "@/console/lib/trpc";
import { AcceptQuoteDialog } from "@/console/quotes/accept-quote-dialog";
import { DepositDialog } from "@/console/quotes/deposit-dialog";
import type { Quote } from "@/console/quotes/quote-types";
import { SendQuoteDialog } from "@/console/quotes/send-quote-dialog";

export type QuoteDialog = "send" | "accept" | "reject" | "cancel" | "convertToInvoice" | "createDeposit" | "deleteDraft";

type DialogProps = { quote: Quote; onClose: () => void };

/** The questions that some actions ask first. */
export function QuoteDialogs({ quote, dialog, onClose }: DialogProps & { dialog: QuoteDialog | null }) {
  switch (dialog) {
    case "send":
      return <SendQuoteDialog quote={quote} onClose={onClose} />;
    case "accept":
      return <AcceptQuoteDialog quote={quote} onClose={onClose} />;
    case "reject":
    case "cancel":
      return <TurnDownDialog quote={quote} action={dialog} onClose={onClose} />;
    case "convertToInvoice":
      return <ConvertDialog quote={quote} onClose={onClose} />;
    case "createDeposit":
      return <DepositDialog quote={quote} onClose={onClose} />;
    case "deleteDraft":
      return <DeleteDraft quote={quote} onClose={onClose} />;
    case null:
      return null;
  }
}

function TurnDownDialog({ quote, action, onClose }: DialogProps & { action: "reject" | "cancel" }) {
  const t = useTranslations(`quotes.${action}`);
  const trpc = useTRPC();
  const turnDown = useMutation(trpc.quote[action].mutationOptions({ meta: { inlineError: true, success: t("done") }, onSuccess: onClose }));
  return (
    <ReasonDialog
      title={t("title")}
      description={t("description")}
      confirmLabel={t("confirm")}
      optional
      onConfirm={(reason) => turnDown.mutate({ id: quote.id, reason })}
      onClose={onClose}
      pending={turnDown.isPending}
      error={turnDown.error}
    />
  );
}

function ConvertDialog({ quote, onClose }: DialogProps) {
  const t = useTranslations("quotes.convert");
  const trpc = useTRPC();
  const router = useRouter();
  const convert = useMutation(trpc.quote.convertToInvoice.mutationOptions({ meta: { success: t("done") }, onSuccess: ({ id }) => router.push(`/invoices/${id}`) }));
  const hasDeposit = quote.invoices.some(({ type }) => type === "DEPOSIT");
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("title")}
      description={t(hasDeposit ? "descriptionBalance" : "description")}
      confirmLabel={t("confirm")}
      onConfirm={() => convert.mutateAsync({ id: quote.id })}
    />
  );
}

function DeleteDraft({ quote, onClose }: DialogProps) {
  const t = useTranslations("quotes.deleteDraft");
  const trpc = useTRPC();
  const router = useRouter();
  const remove = useMutation(trpc.quote.deleteDraft.mutationOptions({ meta: { success: t("done") }, onSuccess: () => router.replace("/quotes") }));
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("title")}
      description={t("description")}
      confirmLabel={t("confirm")}
      destructive
      onConfirm={() => remove.mutateAsync({ id: quote.id })}
    />
  );
}
