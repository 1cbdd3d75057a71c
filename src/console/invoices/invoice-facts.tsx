"use client";

import { useTranslations } from "next-intl";
import Link from "next/link";

import { DateText } from "@/console/components/date-text";
import { type Definition, DefinitionList } from "@/console/components/definition-list";
import { Card, CardContent, CardHeader, CardTitle } from "@/console/components/ui/card";
import type { Invoice } from "@/console/invoices/invoice-types";

const link = "text-brand underline-offset-2 hover:underline";

/** What is known of an invoice beside what is printed on it. */
export function InvoiceFacts({ invoice }: { invoice: Invoice }) {
  const t = useTranslations("invoices.facts");
  const { client, quote, paymentTerm, owner, issuedBy, issuedAt, sentAt, createdBy, createdAt, internalNotes } = invoice;
  const items: (Definition | false)[] = [
    { label: t("client"), value: <Link href={`/clients/${client.id}`} className={link}>{client.name}</Link> },
    quote !== null && { label: t("quote"), value: <Link href={`/quotes/${quote.id}`} className={link}>{quote.number ?? t("draftQuote")}</Link> },
    paymentTerm !== null && invoice.type !== "CREDIT_NOTE" && { label: t("paymentTerm"), value: paymentTerm.name },
    owner !== null && { label: t("owner"), value: owner.name },
    { label: t("created"), value: <By name={createdBy?.name} at={createdAt} /> },
    issuedAt !== null && { label: t("issued"), value: <By name={issuedBy?.name} at={issuedAt} /> },
    sentAt !== null && { label: t("sent"), value: <DateText value={sentAt} format="datetime" /> },
    internalNotes !== null && { label: t("internalNotes"), value: <span className="whitespace-pre-line">{internalNotes}</span> },
  ];
  return (
    <Card>
      <CardHeader>
        <CardTitle>{t("title")}</CardTitle>
      </CardHeader>
      <CardContent>
        <DefinitionList columns={1} items={items.filter((item) => item !== false)} className="gap-y-3" />
      </CardContent>
    </Card>
  );
}

function By({ name, at }: { name: string | undefined; at: Date }) {
  return (
    <>
      <DateText value={at} format="datetime" />
      {name && <span className="text-muted-foreground"> · {name}</span>}
    </>
  );
}
