"use client";

import { useLocale, useTranslations } from "next-intl";

import { SelectField } from "@/console/components/fields/select-field";
import { useChosenClient } from "@/console/documents/client-field";
import type { DocumentForm } from "@/console/documents/document-schema";
import { countryName } from "@/console/lib/countries";

/** Where the document goes, and to whom there, for clients with several places or contacts. */
export function ClientDetails({ form }: { form: DocumentForm }) {
  const t = useTranslations("documents.client");
  const client = useChosenClient(form);
  if (!client) return null;
  const sites = client.sites.filter((site) => site.archivedAt === null);
  return (
    <>
      {client.contacts.length > 0 && (
        <SelectField
          control={form.control}
          name="contactId"
          label={t("contact")}
          optional
          options={client.contacts.map(({ id, fullName }) => ({ value: id, label: fullName }))}
        />
      )}
      {sites.length > 0 && (
        <SelectField
          control={form.control}
          name="siteId"
          label={t("site")}
          optional
          options={sites.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <ClientAddress client={client} />
    </>
  );
}

function ClientAddress({ client }: { client: NonNullable<ReturnType<typeof useChosenClient>> }) {
  const t = useTranslations("documents.client");
  const locale = useLocale();
  const { billingLine1, billingLine2, billingPostalCode, billingCity, billingCountry, vatNumber } = client;
  const town = [billingPostalCode, billingCity].filter(Boolean).join(" ");
  const country = billingCountry === "FR" ? null : countryName(billingCountry, locale);
  const lines = [billingLine1, billingLine2, town, country].filter(Boolean);
  return (
    <address className="text-muted-foreground self-end pb-1 text-[0.8125rem] leading-5 not-italic sm:col-span-full">
      {lines.length > 0 ? lines.join(", ") : <span className="text-warning">{t("noAddress")}</span>}
      {vatNumber && ` · ${vatNumber}`}
    </address>
  );
}
