"use client";

import { useMutation } from "@tanstack/react-query";
import { Ban, CircleCheck, CircleX, Copy, Ellipsis, FilePlus2, Pencil, Percent, ReceiptText, Send, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";

import { Button } from "@/console/components/ui/button";
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuTrigger } from "@/console/components/ui/dropdown-menu";
import { PdfButton } from "@/console/documents/pdf-button";
import { useTRPC } from "@/console/lib/trpc";
import { QuoteDialogs, type QuoteDialog } from "@/console/quotes/quote-dialogs";
import type { Quote, QuoteAction } from "@/console/quotes/quote-types";

/** The next steps of a quote, of which the first allowed one is the main button. */
const nextSteps = [
  { action: "convertToInvoice", icon: ReceiptText },
  { action: "accept", icon: CircleCheck },
  { action: "send", icon: Send },
] as const;

/** What this person may do with the quote now: the next step as the main button, the rest in a menu. */
export function QuoteActions({ quote }: { quote: Quote }) {
  const t = useTranslations("quotes.actions");
  const [dialog, setDialog] = useState<QuoteDialog | null>(null);
  const may = (action: QuoteAction) => quote.allowedActions.includes(action);
  const next = nextSteps.find(({ action }) => may(action));
  return (
    <>
      <MoreActions quote={quote} onOpen={setDialog} main={next?.action} />
      <PdfButton href={`/documents/quotes/${quote.id}`} />
      {may("update") && (
        <Button variant="outline" asChild>
          <Link href={`/quotes/${quote.id}/edit`}>
            <Pencil /> {t("update")}
          </Link>
        </Button>
      )}
      {next && (
        <Button onClick={() => setDialog(next.action)}>
          <next.icon /> {t(next.action)}
        </Button>
      )}
      <QuoteDialogs quote={quote} dialog={dialog} onClose={() => setDialog(null)} />
    </>
  );
}

type MoreActionsProps = { quote: Quote; onOpen: (dialog: QuoteDialog) => void; main: QuoteAction | undefined };

function MoreActions({ quote: { id, allowedActions }, onOpen, main }: MoreActionsProps) {
  const t = useTranslations("quotes.actions");
  const common = useTranslations("common.actions");
  const trpc = useTRPC();
  const router = useRouter();
  const onSuccess = (copy: { id: string }) => router.push(`/quotes/${copy.id}`);
  const duplicate = useMutation(trpc.quote.duplicate.mutationOptions({ meta: { success: t("duplicateDone") }, onSuccess }));
  const newVersion = useMutation(trpc.quote.newVersion.mutationOptions({ meta: { success: t("newVersionDone") }, onSuccess }));
  const entries = [
    { action: "send", icon: Send, run: () => onOpen("send") },
    { action: "accept", icon: CircleCheck, run: () => onOpen("accept") },
    { action: "createDeposit", icon: Percent, run: () => onOpen("createDeposit") },
    { action: "newVersion", icon: FilePlus2, run: () => newVersion.mutate({ id }) },
    { action: "duplicate", icon: Copy, run: () => duplicate.mutate({ id }) },
    { action: "reject", icon: CircleX, run: () => onOpen("reject") },
    { action: "cancel", icon: Ban, run: () => onOpen("cancel") },
    { action: "deleteDraft", icon: Trash2, run: () => onOpen("deleteDraft"), destructive: true },
  ] as const;
  const allowed = entries.filter(({ action }) => action !== main && allowedActions.includes(action));
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
