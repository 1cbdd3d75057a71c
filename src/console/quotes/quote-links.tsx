"use client";

import { useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";

import { Money } from "@/console/components/money";
import { StatusBadge } from "@/console/components/status-badge";
import { Card, CardContent, CardHeader, CardTitle } from "@/console/components/ui/card";
import { useQuoteName } from "@/console/quotes/quote-columns";
import type { Quote } from "@/console/quotes/quote-types";

/** The invoices made of a quote. */
export function QuoteInvoices({ quote }: { quote: Quote }) {
  const t = useTranslations("quotes.links");
  const invoices = useTranslations("invoices");
  if (quote.invoices.length === 0) return null;
  return (
    <LinksCard title={t("invoices")}>
      {quote.invoices.map(({ id, number, type, status, totalGross }) => (
        <li key={id} className="flex items-start justify-between gap-3 py-2.5 first:pt-0 last:pb-0">
          <div className="min-w-0">
            <Link href={`/invoices/${id}`} className="text-brand font-medium hover:underline">
              {number ?? invoices("draftOf", { type: invoices(`type.${type}`) })}
            </Link>
            <p className="mt-1">
              <StatusBadge status={status} messages="invoices.status" />
            </p>
          </div>
          <Money value={totalGross} currency={quote.currencyCode} className="font-medium" />
        </li>
      ))}
    </LinksCard>
  );
}

/** The versions before and after. */
export function QuoteVersions({ quote }: { quote: Quote }) {
  const t = useTranslations("quotes.links");
  const nameOf = useQuoteName();
  const versions = [...(quote.previousVersion ? [quote.previousVersion] : []), ...quote.nextVersions];
  if (versions.length === 0) return null;
  return (
    <LinksCard title={t("versions")}>
      {versions.map((version) => (
        <li key={version.id} className="flex items-center justify-between gap-3 py-2.5 first:pt-0 last:pb-0">
          <Link href={`/quotes/${version.id}`} className="text-brand font-medium hover:underline">
            {nameOf(version)}
          </Link>
          <StatusBadge status={version.status} messages="quotes.status" />
        </li>
      ))}
    </LinksCard>
  );
}

function LinksCard({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card>
      <CardHeader>
        <CardTitle>{title}</CardTitle>
      </CardHeader>
      <CardContent>
        <ul className="divide-y text-[0.8125rem]">{children}</ul>
      </CardContent>
    </Card>
  );
}
