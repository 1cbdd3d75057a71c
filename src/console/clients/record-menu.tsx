"use client";

import { Ellipsis, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";

import { Button } from "@/console/components/ui/button";
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuTrigger } from "@/console/components/ui/dropdown-menu";

export type RowAction = { icon: LucideIcon; label: string; run: () => void; destructive?: boolean };

/** What can be done with one contact or site. */
export function RecordMenu({ name, actions }: { name: string; actions: readonly RowAction[] }) {
  const t = useTranslations("clients.actions");
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="ghost" size="icon-sm" className="text-muted-foreground" aria-label={t("of", { name })}>
          <Ellipsis />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        {actions.map(({ icon: Icon, label, run, destructive }) => (
          <DropdownMenuItem key={label} variant={destructive ? "destructive" : "default"} onSelect={run}>
            <Icon /> {label}
          </DropdownMenuItem>
        ))}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
