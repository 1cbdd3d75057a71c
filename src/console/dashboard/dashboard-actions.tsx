"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";

import { Button } from "@/console/components/ui/button";
import { usePermission } from "@/console/shell/console-session";

/** What one comes to the home page to begin. */
export function DashboardActions() {
  const t = useTranslations("shell.quickActions");
  const mayQuote = usePermission("devis:create");
  const mayInvoice = usePermission("facturation:create");
  return (
    <>
      {mayQuote && (
        <Button variant="outline" asChild>
          <Link href="/quotes/new">
            <Plus /> {t("newQuote")}
          </Link>
        </Button>
      )}
      {mayInvoice && (
        <Button asChild>
          <Link href="/invoices/new">
            <Plus /> {t("newInvoice")}
          </Link>
        </Button>
      )}
    </>
  );
}
