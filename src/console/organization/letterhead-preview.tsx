"use client";

import { CircleAlert, CircleCheck } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";

import { countryName } from "@/console/lib/countries";
import { sellerOf } from "@/console/organization/seller-of";
import type { SettingsValues } from "@/console/organization/settings-schema";
import { formatSiren } from "@/lib/billing/identifiers";
import { missingOfSeller } from "@/lib/billing/missing-party-mentions";
import type { Seller } from "@/lib/billing/parties";
import { decimal, formatMoney } from "@/lib/money";

/** How documents will present the company, as the fields stand, and what the law still wants of it. */
export function LetterheadPreview({ values }: { values: SettingsValues }) {
  const seller = sellerOf(values);
  return (
    <div className="space-y-3">
      <div className="rounded-lg border bg-white px-6 py-5 text-[#1c1d22] shadow-xs" lang="fr">
        <Letterhead seller={seller} />
        {values.invoiceFooter.trim() && <p className="mb-3 text-xs whitespace-pre-line text-[#5b5d66]">{values.invoiceFooter.trim()}</p>}
        <CompanyLine seller={seller} />
      </div>
      <Completeness seller={seller} />
    </div>
  );
}

function Letterhead({ seller }: { seller: Seller }) {
  const { address } = seller;
  const locale = useLocale();
  const town = [address.postalCode, address.city].filter(Boolean).join(" ");
  const country = address.countryCode === "FR" ? null : countryName(address.countryCode, locale);
  const contact = [seller.phone, seller.email, seller.website].filter(Boolean).join(" · ");
  const lines = [address.line1, address.line2, town, country, contact].filter(Boolean);
  return (
    <div className="mb-6 flex items-start gap-3">
      <span aria-hidden className="flex size-9 shrink-0 items-center justify-center rounded-lg bg-[#4a4fd0] text-base font-semibold text-white">
        {seller.legalName.charAt(0).toUpperCase()}
      </span>
      <div className="min-w-0 text-xs leading-5">
        <p className="text-sm font-semibold break-words">{seller.legalName}</p>
        {lines.map((line) => (
          <p key={line} className="break-words text-[#5b5d66]">
            {line}
          </p>
        ))}
      </div>
    </div>
  );
}

/** The line at the foot of every page. */
function CompanyLine({ seller }: { seller: Seller }) {
  const t = useTranslations("organization.preview");
  const locale = useLocale();
  const { legalForm, shareCapital, siren, siret, rcsCity, vatNumber, nafCode } = seller;
  const hasCapital = shareCapital !== null && !decimal(shareCapital).isZero();
  const capital = hasCapital ? t("capital", { amount: formatMoney(shareCapital, "EUR", locale).replace(/[.,]00(?!\d)/, "") }) : null;
  const form = [legalForm, capital].filter(Boolean).join(" ");
  const parts = [
    [seller.legalName, form].filter(Boolean).join(", "),
    siret ? t("siret", { number: formatSiren(siret) }) : siren && t("siren", { number: formatSiren(siren) }),
    rcsCity && t("rcs", { city: rcsCity }),
    vatNumber && t("vat", { number: vatNumber }),
    nafCode && t("naf", { code: nafCode }),
  ];
  return <p className="border-t border-[#e3e4ea] pt-2.5 text-[0.6875rem] leading-4 text-[#5b5d66]">{parts.filter(Boolean).join(" · ")}</p>;
}

function Completeness({ seller }: { seller: Seller }) {
  const t = useTranslations("organization.preview");
  const missing = missingOfSeller(seller);
  if (missing.length === 0) {
    return (
      <p className="text-success flex items-center gap-2 text-[0.8125rem]">
        <CircleCheck className="size-4 shrink-0" aria-hidden /> {t("complete")}
      </p>
    );
  }
  const names = missing.map(({ code }) => t(`missing.${code}`)).join(", ");
  return (
    <p className="text-warning flex items-start gap-2 text-[0.8125rem]">
      <CircleAlert className="mt-0.5 size-4 shrink-0" aria-hidden /> {t("incomplete", { names })}
    </p>
  );
}
