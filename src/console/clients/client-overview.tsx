"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import type { Client } from "@/console/clients/with-client";
import { DateText } from "@/console/components/date-text";
import { type Definition, DefinitionList } from "@/console/components/definition-list";
import { Money } from "@/console/components/money";
import { Card, CardContent, CardHeader, CardTitle } from "@/console/components/ui/card";
import { countryName } from "@/console/lib/countries";
import { formatSiren } from "@/lib/billing/identifiers";
import { decimal, formatPercent } from "@/lib/money";

/** What is known of a client, at a glance. */
export function ClientOverview({ client }: { client: Client }) {
  const t = useTranslations("clients");
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <div className="grid gap-4">
        <Facts title={t("overview.identity")} items={useIdentity(client)} />
        <Facts title={t("overview.terms")} items={useTerms(client)} />
      </div>
      <div className="grid gap-4">
        <Facts title={t("overview.reach")} items={useReach(client)} />
        <Notes notes={client.notes} />
      </div>
    </div>
  );
}

function Notes({ notes }: Pick<Client, "notes">) {
  const t = useTranslations("clients");
  return (
    <Card>
      <CardHeader>
        <CardTitle>{t("fields.notes")}</CardTitle>
      </CardHeader>
      <CardContent>
        {notes ? <p className="text-sm text-pretty whitespace-pre-line">{notes}</p> : <p className="text-muted-foreground text-sm">{t("overview.noNotes")}</p>}
      </CardContent>
    </Card>
  );
}

function Facts({ title, items }: { title: string; items: Definition[] }) {
  return (
    <Card>
      <CardHeader>
        <CardTitle>{title}</CardTitle>
      </CardHeader>
      <CardContent>
        <DefinitionList items={items} />
      </CardContent>
    </Card>
  );
}

function useIdentity(client: Client): Definition[] {
  const t = useTranslations("clients");
  const since = { label: t("fields.createdAt"), value: <DateText value={client.createdAt} /> };
  const owner = { label: t("fields.ownerId"), value: client.owner?.name };
  const source = { label: t("fields.source"), value: client.source };
  if (client.kind === "INDIVIDUAL") return [{ label: t("fields.personName"), value: client.name }, owner, source, since];
  return [
    { label: t("fields.name"), value: client.name },
    { label: t("fields.tradeName"), value: client.tradeName },
    { label: t("fields.siren"), value: client.siren && formatSiren(client.siren) },
    { label: t("fields.siret"), value: client.siret && formatSiren(client.siret) },
    { label: t("fields.vatNumber"), value: client.vatNumber },
    { label: t("fields.isVatLiable"), value: t(client.isVatLiable ? "yes" : "no") },
    owner,
    source,
    since,
  ];
}

function useReach(client: Client): Definition[] {
  const t = useTranslations("clients");
  return [
    { label: t("fields.email"), value: client.email && <TextLink href={`mailto:${client.email}`}>{client.email}</TextLink> },
    { label: t("fields.phone"), value: client.phone && <TextLink href={`tel:${client.phone.replaceAll(" ", "")}`}>{client.phone}</TextLink> },
    { label: t("fields.website"), value: client.website && <Website address={client.website} />, wide: true },
    { label: t("fields.billingAddress"), value: <Address client={client} />, wide: true },
  ];
}

function useTerms(client: Client): Definition[] {
  const t = useTranslations("clients");
  const locale = useLocale();
  const format = useFormatter();
  const discount = decimal(client.discountPercent);
  return [
    { label: t("fields.paymentTermId"), value: client.paymentTerm?.name ?? t("overview.defaultTerm") },
    { label: t("fields.discountPercent"), value: discount.isZero() ? null : formatPercent(discount, locale) },
    { label: t("fields.currencyCode"), value: format.displayName(client.currencyCode, { type: "currency" }) },
    { label: t("fields.language"), value: t(client.language === "en" ? "language.en" : "language.fr") },
    { label: t("fields.creditLimit"), value: client.creditLimit && <Money value={client.creditLimit} currency={client.currencyCode} /> },
    { label: t("fields.accountingCode"), value: client.accountingCode },
    { label: t("fields.eInvoiceAddress"), value: client.eInvoiceAddress, wide: true },
  ];
}

function TextLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="text-brand underline-offset-4 hover:underline">
      {children}
    </a>
  );
}

/** Only web addresses become links: what was typed may be anything. */
function Website({ address }: { address: string }) {
  const href = address.includes("://") ? address : `https://${address}`;
  if (!/^https?:\/\//i.test(href) || !URL.canParse(href)) return address;
  return (
    <a href={href} target="_blank" rel="noreferrer" className="text-brand underline-offset-4 hover:underline">
      {address}
    </a>
  );
}

function Address({ client }: { client: Client }) {
  const locale = useLocale();
  const { billingLine1, billingLine2, billingPostalCode, billingCity, billingCountry } = client;
  const town = [billingPostalCode, billingCity].filter(Boolean).join(" ");
  const lines = [billingLine1, billingLine2, town, countryName(billingCountry, locale)].filter(Boolean);
  return (
    <address className="not-italic">
      {lines.map((line, index) => (
        <span key={index} className="block">
          {line}
        </span>
      ))}
    </address>
  );
}
