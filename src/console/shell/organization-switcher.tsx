"use client";

import { Check, ChevronsUpDown, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";

import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/console/components/ui/dropdown-menu";
import type { ConsoleOrganization } from "@/console/shell/console-session";
import { InitialsAvatar } from "@/console/shell/initials-avatar";
import { cn } from "@/console/lib/cn";

type OrganizationSwitcherProps = {
  current: ConsoleOrganization;
  organizations: readonly ConsoleOrganization[];
  onSwitch: (organization: ConsoleOrganization) => void;
  /** Only the mark, in the narrow sidebar. */
  compact?: boolean;
};

/** The organisation at work, and the others to go to. */
export function OrganizationSwitcher({ current, organizations, onSwitch, compact = false }: OrganizationSwitcherProps) {
  const t = useTranslations("shell.organisations");
  return (
    <DropdownMenu>
      <DropdownMenuTrigger
        aria-label={`${current.name} — ${t("switch")}`}
        className={cn(
          "hover:bg-sidebar-accent focus-visible:ring-ring/40 data-[state=open]:bg-sidebar-accent flex h-10 min-w-0 items-center gap-2.5 rounded-lg text-left transition-colors outline-none focus-visible:ring-[3px]",
          compact ? "w-10 justify-center" : "w-full px-1.5",
        )}
      >
        <InitialsAvatar name={current.name} shape="square" />
        {!compact && (
          <>
            <span className="text-foreground min-w-0 flex-1 truncate text-sm font-semibold tracking-tight">{current.name}</span>
            <ChevronsUpDown className="text-muted-foreground size-4 shrink-0" aria-hidden />
          </>
        )}
      </DropdownMenuTrigger>
      <DropdownMenuContent align="start" className="w-64">
        <DropdownMenuLabel>{t("yours")}</DropdownMenuLabel>
        {organizations.map((organization) => (
          <DropdownMenuItem
            key={organization.id}
            onSelect={() => organization.id !== current.id && onSwitch(organization)}
          >
            <InitialsAvatar name={organization.name} shape="square" className="size-6" />
            <span className="truncate">{organization.name}</span>
            {organization.id === current.id && <Check className="ml-auto" />}
          </DropdownMenuItem>
        ))}
        <DropdownMenuSeparator />
        <DropdownMenuItem asChild>
          <Link href="/organisations/new">
            <Plus /> {t("found")}
          </Link>
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
