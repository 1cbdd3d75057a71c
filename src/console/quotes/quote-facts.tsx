"use client";

import { useTranslations } from "next-intl";
import Link from "next/link";

import { DateText } from "@/console/components/date-text";
import { type Definition, DefinitionList } from "@/console/components/definition-list";
import { Card, CardContent, CardHeader, CardTitle } from "@/console/components/ui/card";
import type { Quote } from "@/console/quotes/quote-types";

/** What is known of a quote beside what is printed on it. */
export function QuoteFacts({ quote }: { quote: Quote }) {
  const t = useTranslations("quotes.facts");
  const { client, owner, createdBy, createdAt, sentAt, acceptedAt, rejectedAt, internalNotes } = quote;
  const items: (Definition | false)[] = [
    { label: t("client"), value: <Link href={`/clients/${client.id}`} className="text-brand hover:underline">{client.name}</Link> },
    owner !== null && { label: t("owner"), value: owner.name },
    { label: t("created"), value: <><DateText value={createdAt} format="datetime" />{createdBy && <span className="text-muted-foreground"> · {createdBy.name}</span>}</> },
    sentAt !== null && { label: t("sent"), value: <DateText value={sentAt} format="datetime" /> },
    acceptedAt !== null && { label: t("accepted"), value: <DateText value={acceptedAt} format="datetime" /> },
    rejectedAt !== null && { label: t("rejected"), value: <DateText value={rejectedAt} format="datetime" /> },
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
