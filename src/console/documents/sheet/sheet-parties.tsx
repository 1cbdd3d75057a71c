"use client";

import { useLocale, useTranslations } from "next-intl";

import type { SheetParty } from "@/console/documents/sheet/sheet-content";
import { countryName } from "@/console/lib/countries";
import { formatSiren } from "@/lib/billing/identifiers";

function useAddressLines({ address }: SheetParty): string[] {
  const locale = useLocale();
  if (!address) return [];
  const town = [address.postalCode, address.city].filter(Boolean).join(" ");
  const country = address.countryCode === "FR" ? "" : countryName(address.countryCode, locale);
  return [address.line1, address.line2, town, country].filter((line): line is string => Boolean(line));
}

/** Who sells, at the head of the sheet. */
export function SheetSeller({ seller }: { seller: SheetParty }) {
  const lines = [...useAddressLines(seller), seller.phone, seller.email].filter(Boolean);
  return (
    <div className="flex min-w-0 gap-3">
      <span aria-hidden className="flex size-9 shrink-0 items-center justify-center rounded-lg bg-[#1f3d5c] text-base font-semibold text-white">
        {seller.name.trim().charAt(0).toUpperCase()}
      </span>
      <div className="min-w-0">
        <p className="leading-5 font-semibold break-words">{seller.name}</p>
        {lines.map((line) => (
          <p key={line} className="text-muted-foreground text-xs leading-4.5 break-words">
            {line}
          </p>
        ))}
      </div>
    </div>
  );
}

/** SIRET or SIREN, and VAT number. */
function useIdentifiers({ siren, siret, vatNumber }: SheetParty): string {
  const t = useTranslations("documents.sheet");
  const company = siret ? `SIRET ${formatSiren(siret)}` : siren && `SIREN ${formatSiren(siren)}`;
  return [company, vatNumber && t("vatNumber", { number: vatNumber })].filter(Boolean).join(" · ");
}

/** Who sells, at the foot of the sheet. */
export function SellerIdentity({ seller }: { seller: SheetParty }) {
  const identifiers = useIdentifiers(seller);
  return <p>{identifiers ? `${seller.name} · ${identifiers}` : seller.name}</p>;
}

/** Who buys. */
export function SheetAddressee({ buyer }: { buyer: SheetParty }) {
  const t = useTranslations("documents.sheet");
  const lines = useAddressLines(buyer);
  const identifiers = useIdentifiers(buyer);
  return (
    <div className="min-w-0 text-[0.8125rem] leading-5 @lg:pl-6">
      <p className="text-muted-foreground text-xs">{t("addressee")}</p>
      <p className="mt-0.5 text-sm font-semibold break-words">{buyer.name}</p>
      {buyer.contactName && <p>{t("attention", { name: buyer.contactName })}</p>}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {identifiers && <p className="text-muted-foreground mt-1 text-xs">{identifiers}</p>}
    </div>
  );
}
