"use client";

import { Ellipsis, FileCheck2, Pencil, ReceiptText } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";

import { Button } from "@/console/components/ui/button";
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuTrigger } from "@/console/components/ui/dropdown-menu";
import { useConsoleSession } from "@/console/shell/console-session";

type ClientRowMenuProps = { client: { id: string; name: string; archivedAt: Date | null } };

/** What can be done with a client from the list, as far as the person may. */
export function ClientRowMenu({ client: { id, name, archivedAt } }: ClientRowMenuProps) {
  const t = useTranslations("clients");
  const actions = useTranslations("common.actions");
  const { permissions } = useConsoleSession();
  const items = [
    { icon: Pencil, label: actions("edit"), href: `/clients/${id}/edit`, allowed: permissions.includes("clients:edit") },
    { icon: FileCheck2, label: t("actions.newQuote"), href: `/quotes/new?client=${id}`, allowed: !archivedAt && permissions.includes("devis:create") },
    { icon: ReceiptText, label: t("actions.newInvoice"), href: `/invoices/new?client=${id}`, allowed: !archivedAt && permissions.includes("facturation:create") },
  ].filter(({ allowed }) => allowed);
  if (items.length === 0) return null;
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="ghost" size="icon-sm" className="text-muted-foreground" aria-label={t("actions.of", { name })}>
          <Ellipsis />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        {items.map(({ icon: Icon, label, href }) => (
          <DropdownMenuItem key={href} asChild>
            <Link href={href}>
              <Icon /> {label}
            </Link>
          </DropdownMenuItem>
        ))}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
