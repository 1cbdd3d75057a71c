"use client";

import { LogOut, UserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";

import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/console/components/ui/dropdown-menu";
import { InitialsAvatar } from "@/console/shell/initials-avatar";

type UserMenuProps = {
  user: { name: string; email: string };
  role: string;
  onSignOut: () => void;
};

/** Who is at work, and the way out. */
export function UserMenu({ user, role, onSignOut }: UserMenuProps) {
  const t = useTranslations("shell");
  return (
    <DropdownMenu>
      <DropdownMenuTrigger
        aria-label={t("user.menu", { name: user.name })}
        className="focus-visible:ring-ring/40 ml-1 rounded-full outline-none focus-visible:ring-[3px]"
      >
        <InitialsAvatar name={user.name} className="size-8" />
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end" className="w-60">
        <div className="px-2 py-1.5">
          <p className="truncate text-sm font-medium">{user.name}</p>
          <p className="text-muted-foreground truncate text-xs">{user.email}</p>
          <p className="text-muted-foreground mt-1 text-xs">{t.has(`roles.${role}`) ? t(`roles.${role}`) : role}</p>
        </div>
        <DropdownMenuSeparator />
        <DropdownMenuItem asChild>
          <Link href="/account">
            <UserRound /> {t("user.account")}
          </Link>
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={onSignOut}>
          <LogOut /> {t("user.signOut")}
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
