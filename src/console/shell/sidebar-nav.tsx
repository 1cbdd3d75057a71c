"use client";

import { useTranslations } from "next-intl";
import Link from "next/link";
import { usePathname } from "next/navigation";

import { Tooltip } from "@/console/components/ui/tooltip";
import { cn } from "@/console/lib/cn";
import { isCurrent, type NavigationGroup, type NavigationItem } from "@/console/shell/navigation";

type SidebarNavProps = {
  groups: readonly NavigationGroup[];
  /** Icons alone. */
  compact?: boolean;
  onNavigate?: () => void;
};

function NavLink({ item, compact, onNavigate }: { item: NavigationItem } & Pick<SidebarNavProps, "compact" | "onNavigate">) {
  const t = useTranslations("shell.items");
  const current = isCurrent(item, usePathname());
  const label = t(item.key);
  const link = (
    <Link
      href={item.href}
      onClick={onNavigate}
      aria-current={current ? "page" : undefined}
      aria-label={compact ? label : undefined}
      className={cn(
        "focus-visible:ring-ring/40 flex h-8 items-center gap-2.5 rounded-md text-sm font-medium transition-colors outline-none focus-visible:ring-[3px] max-md:h-10 max-md:text-[0.9375rem]",
        compact ? "w-10 justify-center" : "px-2",
        current ? "bg-sidebar-accent text-foreground" : "text-sidebar-foreground hover:bg-sidebar-accent/60 hover:text-foreground",
      )}
    >
      <item.icon className={cn("size-4 shrink-0", current ? "text-brand" : "opacity-75")} aria-hidden />
      {!compact && <span className="truncate">{label}</span>}
    </Link>
  );
  return compact ? (
    <Tooltip content={label} side="right">
      {link}
    </Tooltip>
  ) : (
    link
  );
}

/** The pages of the console, by group. */
export function SidebarNav({ groups, compact = false, onNavigate }: SidebarNavProps) {
  const t = useTranslations("shell");
  return (
    <nav aria-label={t("navigation.label")} className="flex flex-col gap-4">
      {groups.map((group) => (
        <div key={group.key ?? "top"}>
          {group.key !== null && !compact && (
            <p className="text-muted-foreground mb-1 px-2 text-xs font-medium">{t(`groups.${group.key}`)}</p>
          )}
          {group.key !== null && compact && <div className="mx-2 mb-2 border-t" />}
          <ul className="space-y-0.5">
            {group.items.map((item) => (
              <li key={item.key}>
                <NavLink item={item} compact={compact} onNavigate={onNavigate} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
