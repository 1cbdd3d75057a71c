"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { DefinitionList } from "@/console/components/definition-list";
import { Money } from "@/console/components/money";
import { Card, CardContent, CardHeader, CardTitle } from "@/console/components/ui/card";
import { countryName } from "@/console/lib/countries";
import { LetterheadPreview } from "@/console/organization/letterhead-preview";
import { type Settings, settingsValues } from "@/console/organization/settings-schema";
import { formatSiren } from "@/lib/billing/identifiers";
import { formatPercent } from "@/lib/money";

/** The legal identity, for those who may see but not change it. */
export function SettingsFacts({ settings }: { settings: Settings }) {
  const t = useTranslations("organization");
  const locale = useLocale();
  const field = (name: string, value: ReactNode) => ({ label: t(`settings.fields.${name}`), value });
  const { siren, siret, shareCapital, latePenaltyRate } = settings;
  const address = [settings.addressLine1, settings.addressLine2, [settings.postalCode, settings.city].filter(Boolean).join(" "), countryName(settings.countryCode, locale)];
  return (
    <div className="grid items-start gap-5 lg:grid-cols-2">
      <Facts
        title={t("settings.identity.title")}
        items={[
          field("legalName", settings.legalName),
          field("legalForm", settings.legalForm),
          field("siren", siren && formatSiren(siren)),
          field("siret", siret && formatSiren(siret)),
          field("rcsCity", settings.rcsCity),
          field("nafCode", settings.nafCode),
          field("shareCapital", shareCapital && <Money value={shareCapital} />),
        ]}
      />
      <Facts
        title={t("settings.vat.title")}
        items={[
          field("vatRegime", t(`settings.vatRegime.${settings.vatRegime}`)),
          field("vatNumber", settings.vatNumber),
          field("vatOnDebits", t(settings.vatOnDebits ? "settings.yes" : "settings.no")),
          field("latePenaltyRate", latePenaltyRate && formatPercent(latePenaltyRate, locale)),
        ]}
      />
      <Facts
        title={t("settings.contact.title")}
        items={[
          { label: t("settings.address.title"), value: address.filter(Boolean).join(", "), wide: true },
          field("email", settings.email),
          field("phone", settings.phone),
          field("website", settings.website),
        ]}
      />
      <LetterheadPreview values={settingsValues(settings)} />
    </div>
  );
}

function Facts({ title, items }: { title: string; items: { label: string; value: ReactNode; wide?: boolean }[] }) {
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
