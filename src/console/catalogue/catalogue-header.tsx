"use client";

import { useTranslations } from "next-intl";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

import { PageHeader } from "@/console/components/page-header";
import { cn } from "@/console/lib/cn";

const pages = [
  { key: "products", href: "/catalogue" },
  { key: "categories", href: "/catalogue/categories" },
  { key: "taxRates", href: "/catalogue/tax-rates" },
  { key: "paymentTerms", href: "/catalogue/payment-terms" },
] as const;

/** The head of the catalogue's lists, and the way between them. */
export function CatalogueHeader({ page, actions }: { page: (typeof pages)[number]["key"]; actions?: ReactNode }) {
  const t = useTranslations("catalogue");
  const pathname = usePathname();
  return (
    <>
      <PageHeader title={t(`${page}.title`)} description={t(`${page}.description`)} actions={actions} />
      <nav aria-label={t("navigation")} className="mb-4 flex gap-5 overflow-x-auto border-b [scrollbar-width:none]">
        {pages.map(({ key, href }) => (
          <Link
            key={key}
            href={href}
            aria-current={pathname === href ? "page" : undefined}
            className={cn(
              "focus-visible:ring-ring/40 -mb-px rounded-t-sm border-b-2 py-2.5 text-sm font-medium whitespace-nowrap transition-colors outline-none focus-visible:ring-[3px] focus-visible:ring-inset",
              pathname === href ? "border-primary text-foreground" : "text-muted-foreground hover:text-foreground border-transparent",
            )}
          >
            {t(`${key}.tab`)}
          </Link>
        ))}
      </nav>
    </>
  );
}
