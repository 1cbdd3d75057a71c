"use client";

import { useTranslations } from "next-intl";
import Link from "next/link";

import type { Invoice } from "@/console/invoices/invoice-types";

type Missing = NonNullable<Invoice["forecast"]>["missing"][number];

/** The page on which a missing mention is given. */
function pageOf({ code }: Missing, invoice: Invoice): string {
  if (code.startsWith("SELLER_") || code === "LATE_PENALTY_RATE" || code === "RECOVERY_FEE") return "/settings/organisation";
  if (code.startsWith("BUYER_") || code === "DELIVERY_ADDRESS") return `/clients/${invoice.clientId}/edit`;
  return `/invoices/${invoice.id}/edit`;
}

/** What the law still wants of a draft, each with the way to give it. */
export function MissingMentions({ invoice, missing }: { invoice: Invoice; missing: readonly Missing[] }) {
  const t = useTranslations("invoices.mentions");
  return (
    <ul className="list-disc space-y-1 pl-4">
      {missing.map((mention) => {
        const { code, reason, lineIndex } = mention;
        const text = t(code, { line: (lineIndex ?? 0) + 1 });
        return (
          <li key={`${code} ${lineIndex ?? ""}`}>
            {reason === "invalid" ? t("invalid", { mention: text }) : text}{" "}
            <Link href={pageOf(mention, invoice)} className="text-foreground font-medium underline underline-offset-2">
              {t("complete")}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
