"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";

import { Loaded } from "@/console/components/loaded";
import { PageHeader } from "@/console/components/page-header";
import { DocumentEditor } from "@/console/documents/document-editor";
import { useNewDocument } from "@/console/documents/use-new-document";
import { useTRPC } from "@/console/lib/trpc";
import { toQuoteFields } from "@/console/quotes/quote-fields";

/** The page that writes a quote. */
export function NewQuote() {
  const t = useTranslations("quotes");
  const trpc = useTRPC();
  const router = useRouter();
  const start = useNewDocument();
  const create = useMutation(
    trpc.quote.create.mutationOptions({
      meta: { inlineError: true, success: t("draftSaved") },
      onSuccess: ({ id }) => router.push(`/quotes/${id}`),
    }),
  );
  return (
    <>
      <PageHeader title={t("new")} backHref="/quotes" />
      <Loaded query={start}>
        {({ values, client, currency }) => (
          <DocumentEditor
            kind="quote"
            values={values}
            client={client}
            currency={currency}
            onSubmit={(document) => create.mutate(toQuoteFields(document))}
            pending={create.isPending || create.isSuccess}
            error={create.error}
            submitLabel={t("saveDraft")}
            cancelHref="/quotes"
          />
        )}
      </Loaded>
    </>
  );
}
