"use client";

import { useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";

import type { Client } from "@/console/clients/with-client";
import { DateText } from "@/console/components/date-text";
import { Money } from "@/console/components/money";
import { StatusBadge } from "@/console/components/status-badge";
import { Card, CardAction, CardHeader, CardTitle } from "@/console/components/ui/card";

/** The latest quotes and invoices of a client, as far as the person may see them. */
export function ClientDocuments({ client }: { client: Client }) {
  const t = useTranslations("clients.documents");
  const all = `?client=${client.id}`;
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      {client.invoices && (
        <Documents title={t("invoices")} allHref={`/invoices${all}`} empty={t("noInvoice")}>
          {client.invoices.map(({ id, number, type, status, issueDate, totalGross, currencyCode }) => (
            <DocumentRow
              key={id}
              href={`/invoices/${id}`}
              number={number ?? t("draft")}
              note={type === "STANDARD" ? null : t(`type.${type}`)}
              date={issueDate}
              status={<StatusBadge status={status} messages="clients.invoiceStatus" />}
              total={<Money value={totalGross} currency={currencyCode} />}
            />
          ))}
        </Documents>
      )}
      {client.quotes && (
        <Documents title={t("quotes")} allHref={`/quotes${all}`} empty={t("noQuote")}>
          {client.quotes.map(({ id, number, title, status, issueDate, totalGross, currencyCode }) => (
            <DocumentRow
              key={id}
              href={`/quotes/${id}`}
              number={number ?? t("draft")}
              note={title}
              date={issueDate}
              status={<StatusBadge status={status} messages="clients.quoteStatus" />}
              total={<Money value={totalGross} currency={currencyCode} />}
            />
          ))}
        </Documents>
      )}
    </div>
  );
}

type DocumentsProps = { title: string; allHref: string; empty: string; children: ReactNode[] };

function Documents({ title, allHref, empty, children }: DocumentsProps) {
  const t = useTranslations("clients.documents");
  const isEmpty = children.length === 0;
  return (
    <Card className="overflow-hidden">
      <CardHeader>
        <CardTitle>{title}</CardTitle>
        {!isEmpty && (
          <CardAction>
            <Link href={allHref} className="text-brand text-sm font-medium underline-offset-4 hover:underline">
              {t("all")}
            </Link>
          </CardAction>
        )}
      </CardHeader>
      {isEmpty ? <p className="text-muted-foreground px-5 pb-5 text-sm">{empty}</p> : <ul className="divide-y border-t">{children}</ul>}
    </Card>
  );
}

type DocumentRowProps = { href: string; number: string; note: string | null; date: Date | null; status: ReactNode; total: ReactNode };

function DocumentRow({ href, number, note, date, status, total }: DocumentRowProps) {
  return (
    <li>
      <Link href={href} className="hover:bg-muted/60 focus-visible:bg-muted flex items-center gap-4 px-5 py-2.5 text-sm outline-none">
        <span className="min-w-0 flex-1">
          <span className="block truncate font-medium tabular-nums">{number}</span>
          <span className="text-muted-foreground block truncate text-xs">
            {date && <DateText value={date} />}
            {date && note && " · "}
            {note}
          </span>
        </span>
        {status}
        <span className="w-24 shrink-0 text-right">{total}</span>
      </Link>
    </li>
  );
}
