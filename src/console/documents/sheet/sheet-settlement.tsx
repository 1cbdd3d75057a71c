"use client";

import { useTranslations } from "next-intl";

import type { SheetSettlement as Settlement } from "@/console/documents/sheet/sheet-content";

/** When and where to pay. */
export function SheetSettlement({ settlement: { terms, bank } }: { settlement: Settlement }) {
  const t = useTranslations("documents.sheet");
  return (
    <div className="text-[0.8125rem] leading-5">
      <p className="text-muted-foreground text-xs">{t("settlement")}</p>
      {terms && <p className="font-medium">{terms}</p>}
      {bank && (
        <p className="tabular-nums">
          {bank.holder} · {t("iban", { iban: grouped(bank.iban) })}
          {bank.bic && ` · ${t("bic", { bic: bank.bic })}`}
        </p>
      )}
    </div>
  );
}

/** By fours, as on bank statements. */
function grouped(iban: string): string {
  return iban.replace(/\s/g, "").replace(/(.{4})(?=.)/g, "$1\u00a0");
}
