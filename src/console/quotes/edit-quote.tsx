"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";

import { Loaded } from "@/console/components/loaded";
import { PageHeader } from "@/console/components/page-header";
import { DocumentEditor } from "@/console/documents/document-editor";
import { NotEditable } from "@/console/documents/not-editable";
import { useTRPC } from "@/console/lib/trpc";
import { useQuoteName } from "@/console/quotes/quote-columns";
import { toQuoteFields, toQuoteValues } from "@/console/quotes/quote-fields";
import type { Quote } from "@/console/quotes/quote-types";

/** The page that changes a draft. */
export function EditQuote({ id }: { id: string }) {
  const trpc = useTRPC();
  const query = useQuery({ ...trpc.quote.get.queryOptions({ id }), refetchOnWindowFocus: false });
  return <Loaded query={query}>{(quote) => <EditLoadedQuote quote={quote} />}</Loaded>;
}

function EditLoadedQuote({ quote }: { quote: Quote }) {
  const t = useTranslations("quotes");
  const trpc = useTRPC();
  const router = useRouter();
  const nameOf = useQuoteName();
  const href = `/quotes/${quote.id}`;
  const update = useMutation(
    trpc.quote.update.mutationOptions({
      meta: { inlineError: true, success: t("draftSaved") },
      onSuccess: () => router.push(href),
    }),
  );
  if (!quote.allowedActions.includes("update")) return <NotEditable href={href} />;
  return (
    <>
      <PageHeader title={t("edit", { name: nameOf(quote) })} backHref={href} />
      <DocumentEditor
        kind="quote"
        values={toQuoteValues(quote)}
        client={quote.client}
        currency={quote.currencyCode}
        clientIsFixed={quote.version > 1}
        onSubmit={(document) => update.mutate({ ...toQuoteFields(document), id: quote.id })}
        pending={update.isPending || update.isSuccess}
        error={update.error}
        submitLabel={t("saveDraft")}
        cancelHref={href}
      />
    </>
  );
}
