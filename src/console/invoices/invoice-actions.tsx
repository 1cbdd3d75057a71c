"use client";

import { useMutation } from "@tanstack/react-query";
import { BadgeCheck, Copy, CreditCard, Ellipsis, FileMinus2, Flag, FlagOff, Pencil, Send, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";

import { Button } from "@/console/components/ui/button";
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuTrigger } from "@/console/components/ui/dropdown-menu";
import { PdfButton } from "@/console/documents/pdf-button";
import { InvoiceDialogs, type InvoiceDialog } from "@/console/invoices/invoice-dialogs";
import type { Invoice, InvoiceAction } from "@/console/invoices/invoice-types";
import { useTRPC } from "@/console/lib/trpc";

/** What this person may do with the invoice now: the next step as the main button, the rest in a menu. */
export function InvoiceActions({ invoice }: { invoice: Invoice }) {
  const t = useTranslations("invoices.actions");
  const [dialog, setDialog] = useState<InvoiceDialog | null>(null);
  const may = (action: InvoiceAction) => invoice.allowedActions.includes(action);
  return (
    <>
      <MoreActions invoice={invoice} onOpen={setDialog} />
      <PdfButton href={`/documents/invoices/${invoice.id}`} />
      {may("update") && (
        <Button variant="outline" asChild>
          <Link href={`/invoices/${invoice.id}/edit`}>
            <Pencil /> {t("update")}
          </Link>
        </Button>
      )}
      {may("issue") && (
        <Button onClick={() => setDialog("issue")}>
          <BadgeCheck /> {t("issue")}
        </Button>
      )}
      {may("recordPayment") && (
        <Button onClick={() => setDialog("recordPayment")}>
          <CreditCard /> {t("recordPayment")}
        </Button>
      )}
      <InvoiceDialogs invoice={invoice} dialog={dialog} onClose={() => setDialog(null)} />
    </>
  );
}

function MoreActions({ invoice, onOpen }: { invoice: Invoice; onOpen: (dialog: InvoiceDialog) => void }) {
  const t = useTranslations("invoices.actions");
  const common = useTranslations("common.actions");
  const trpc = useTRPC();
  const router = useRouter();
  const { id, allowedActions } = invoice;
  const markSent = useMutation(trpc.invoice.markSent.mutationOptions({ meta: { success: t("markSentDone") } }));
  const resolve = useMutation(trpc.invoice.resolveDispute.mutationOptions({ meta: { success: t("resolveDisputeDone") } }));
  const duplicate = useMutation(
    trpc.invoice.duplicate.mutationOptions({
      meta: { success: t("duplicateDone") },
      onSuccess: (copy) => router.push(`/invoices/${copy.id}`),
    }),
  );
  const entries = [
    { action: "markSent", icon: Send, run: () => markSent.mutate({ id }) },
    { action: "duplicate", icon: Copy, run: () => duplicate.mutate({ id }) },
    { action: "createCreditNote", icon: FileMinus2, run: () => onOpen("createCreditNote") },
    { action: "dispute", icon: Flag, run: () => onOpen("dispute") },
    { action: "resolveDispute", icon: FlagOff, run: () => resolve.mutate({ id }) },
    { action: "deleteDraft", icon: Trash2, run: () => onOpen("deleteDraft"), destructive: true },
  ] as const;
  const allowed = entries.filter(({ action }) => allowedActions.includes(action));
  if (allowed.length === 0) return null;
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="outline" size="icon" aria-label={common("more")} className="max-sm:flex-none!">
          <Ellipsis />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        {allowed.map(({ action, icon: Icon, run, ...entry }) => (
          <DropdownMenuItem key={action} onSelect={run} variant={"destructive" in entry ? "destructive" : "default"}>
            <Icon /> {t(action)}
          </DropdownMenuItem>
        ))}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
