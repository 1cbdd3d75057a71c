"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { toast } from "sonner";

import { ConfirmDialog } from "@/console/components/confirm-dialog";
import { DateText } from "@/console/components/date-text";
import { DefinitionList } from "@/console/components/definition-list";
import { Money } from "@/console/components/money";
import { Button } from "@/console/components/ui/button";
import { Dialog, DialogContent, DialogDescription, DialogFooter, DialogHeader, DialogTitle } from "@/console/components/ui/dialog";
import type { Invoice } from "@/console/invoices/invoice-types";
import { MissingMentions } from "@/console/invoices/missing-mentions";
import { useTRPC } from "@/console/lib/trpc";

type IssueDialogProps = { invoice: Invoice; onClose: () => void };

/** Says that issuing is for good, and what the law still wants when it wants something. */
export function IssueDialog({ invoice, onClose }: IssueDialogProps) {
  const missing = invoice.forecast?.missing ?? [];
  return missing.length > 0 ? <NotYet invoice={invoice} missing={missing} onClose={onClose} /> : <ConfirmIssue invoice={invoice} onClose={onClose} />;
}

function ConfirmIssue({ invoice, onClose }: IssueDialogProps) {
  const t = useTranslations("invoices.issue");
  const trpc = useTRPC();
  const issue = useMutation(trpc.invoice.issue.mutationOptions({ onSuccess: ({ number }) => toast.success(t("done", { number })) }));
  const { client, totalGross, currencyCode, forecast, type } = invoice;
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t(type === "CREDIT_NOTE" ? "titleCreditNote" : "title")}
      description={t(type === "CREDIT_NOTE" ? "descriptionCreditNote" : "description")}
      confirmLabel={t("confirm")}
      onConfirm={() => issue.mutateAsync({ id: invoice.id })}
    >
      <DefinitionList
        className="bg-muted/50 grid-cols-2 rounded-lg border p-4"
        items={[
          { label: t("client"), value: client.name },
          { label: t("total"), value: <Money value={totalGross} currency={currencyCode} className="font-semibold" /> },
          { label: t("issueDate"), value: <DateText value={forecast?.issueDate} /> },
          { label: t("dueDate"), value: <DateText value={forecast?.dueDate} /> },
        ]}
      />
    </ConfirmDialog>
  );
}

function NotYet({ invoice, missing, onClose }: IssueDialogProps & { missing: NonNullable<Invoice["forecast"]>["missing"] }) {
  const t = useTranslations("invoices.issue");
  const common = useTranslations("common.actions");
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>{t("missingTitle")}</DialogTitle>
          <DialogDescription>{t("missingDescription")}</DialogDescription>
        </DialogHeader>
        <div className="text-sm">
          <MissingMentions invoice={invoice} missing={missing} />
        </div>
        <DialogFooter>
          <Button variant="outline" onClick={onClose}>
            {common("close")}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
