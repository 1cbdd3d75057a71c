"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";

import { Loaded } from "@/console/components/loaded";
import { PageHeader } from "@/console/components/page-header";
import { DocumentEditor } from "@/console/documents/document-editor";
import { useNewDocument } from "@/console/documents/use-new-document";
import { toInvoiceFields } from "@/console/invoices/invoice-fields";
import { useTRPC } from "@/console/lib/trpc";

/** The page that writes an invoice. */
export function NewInvoice() {
  const t = useTranslations("invoices");
  const trpc = useTRPC();
  const router = useRouter();
  const start = useNewDocument();
  const create = useMutation(
    trpc.invoice.create.mutationOptions({
      meta: { inlineError: true, success: t("draftSaved") },
      onSuccess: ({ id }) => router.push(`/invoices/${id}`),
    }),
  );
  return (
    <>
      <PageHeader title={t("new")} backHref="/invoices" />
      <Loaded query={start}>
        {({ values, client, currency }) => (
          <DocumentEditor
            kind="invoice"
            values={values}
            client={client}
            currency={currency}
            onSubmit={(document) => create.mutate(toInvoiceFields(document))}
            pending={create.isPending || create.isSuccess}
            error={create.error}
            submitLabel={t("saveDraft")}
            cancelHref="/invoices"
          />
        )}
      </Loaded>
    </>
  );
}
