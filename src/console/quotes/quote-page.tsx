"use client";

import { useQuery } from "@tanstack/react-query";

import { Loaded } from "@/console/components/loaded";
import { PageHeader } from "@/console/components/page-header";
import { StatusBadge } from "@/console/components/status-badge";
import { History } from "@/console/documents/history";
import { useTRPC } from "@/console/lib/trpc";
import { QuoteActions } from "@/console/quotes/quote-actions";
import { useQuoteName } from "@/console/quotes/quote-columns";
import { QuoteFacts } from "@/console/quotes/quote-facts";
import { QuoteInvoices, QuoteVersions } from "@/console/quotes/quote-links";
import { QuoteNotice } from "@/console/quotes/quote-notice";
import { QuoteSheet } from "@/console/quotes/quote-sheet";
import { QuoteSummary } from "@/console/quotes/quote-summary";
import type { Quote } from "@/console/quotes/quote-types";

/** The page of one quote. */
export function QuotePage({ id }: { id: string }) {
  const trpc = useTRPC();
  return <Loaded query={useQuery(trpc.quote.get.queryOptions({ id }))}>{(quote) => <LoadedQuote quote={quote} />}</Loaded>;
}

function LoadedQuote({ quote }: { quote: Quote }) {
  const nameOf = useQuoteName();
  return (
    <>
      <PageHeader
        title={nameOf(quote)}
        description={quote.title ? `${quote.client.name} · ${quote.title}` : quote.client.name}
        backHref="/quotes"
        badge={<StatusBadge status={quote.status} messages="quotes.status" />}
        actions={<QuoteActions quote={quote} />}
      />
      <div className="space-y-5">
        <QuoteNotice quote={quote} />
        <QuoteSummary quote={quote} />
        <div className="grid grid-cols-1 items-start gap-5 xl:grid-cols-[minmax(0,1fr)_20rem]">
          <QuoteSheet quote={quote} />
          <aside className="grid grid-cols-1 gap-5 md:grid-cols-2 xl:grid-cols-1">
            <QuoteInvoices quote={quote} />
            <QuoteVersions quote={quote} />
            <QuoteFacts quote={quote} />
            <History entityType="Quote" id={quote.id} statusMessages="quotes.status" />
          </aside>
        </div>
      </div>
    </>
  );
}
