"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";

import { Loaded } from "@/console/components/loaded";
import { PageHeader } from "@/console/components/page-header";
import { DocumentEditor } from "@/console/documents/document-editor";
import { useInvoiceName } from "@/console/invoices/invoice-columns";
import { toInvoiceFields, toInvoiceValues } from "@/console/invoices/invoice-fields";
import type { Invoice } from "@/console/invoices/invoice-types";
import { NotEditable } from "@/console/documents/not-editable";
import { useTRPC } from "@/console/lib/trpc";

/** The page that changes a draft. */
export function EditInvoice({ id }: { id: string }) {
  const trpc = useTRPC();
  const query = useQuery({ ...trpc.invoice.get.queryOptions({ id }), refetchOnWindowFocus: false });
  return <Loaded query={query}>{(invoice) => <EditLoadedInvoice invoice={invoice} />}</Loaded>;
}

function EditLoadedInvoice({ invoice }: { invoice: Invoice }) {
  const t = useTranslations("invoices");
  const trpc = useTRPC();
  const router = useRouter();
  const nameOf = useInvoiceName();
  const href = `/invoices/${invoice.id}`;
  const update = useMutation(
    trpc.invoice.update.mutationOptions({
      meta: { inlineError: true, success: t("draftSaved") },
      onSuccess: () => router.push(href),
    }),
  );
  if (!invoice.allowedActions.includes("update")) return <NotEditable href={href} />;
  return (
    <>
      <PageHeader title={t("edit", { name: nameOf(invoice) })} backHref={href} />
      <DocumentEditor
        kind="invoice"
        values={toInvoiceValues(invoice)}
        client={invoice.client}
        currency={invoice.currencyCode}
        clientIsFixed={invoice.quoteId !== null}
        onSubmit={(document) => update.mutate({ ...toInvoiceFields(document), id: invoice.id })}
        pending={update.isPending || update.isSuccess}
        error={update.error}
        submitLabel={t("saveDraft")}
        cancelHref={href}
      />
    </>
  );
}
