"use client";

import { PanelLeft, Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";

import { Button } from "@/console/components/ui/button";
import { Kbd } from "@/console/components/ui/kbd";
import { Sheet, SheetContent, SheetTitle, SheetTrigger } from "@/console/components/ui/sheet";
import { Tooltip } from "@/console/components/ui/tooltip";
import { cn } from "@/console/lib/cn";
import { Breadcrumbs } from "@/console/shell/breadcrumbs";
import { CommandPalette } from "@/console/shell/command-palette";
import type { ConsoleOrganization, ConsoleSession } from "@/console/shell/console-session";
import { navigationFor } from "@/console/shell/navigation";
import { OrganizationSwitcher } from "@/console/shell/organization-switcher";
import { PageTitleProvider } from "@/console/shell/page-title";
import { LocaleMenu, ThemeMenu } from "@/console/shell/preference-menus";
import { SidebarNav } from "@/console/shell/sidebar-nav";
import { sidebarCookie } from "@/console/shell/sidebar-cookie";
import { UserMenu } from "@/console/shell/user-menu";

type AppShellProps = {
  session: ConsoleSession;
  /** As it was left at the last visit. */
  initiallyCollapsed: boolean;
  onSwitchOrganization: (organization: ConsoleOrganization) => void;
  onSignOut: () => void;
  children: ReactNode;
};

/** What surrounds every page of the console: navigation at the left, the way around at the top. */
export function AppShell({ session, initiallyCollapsed, onSwitchOrganization, onSignOut, children }: AppShellProps) {
  const t = useTranslations("shell");
  const [collapsed, setCollapsed] = useState(initiallyCollapsed);
  const [paletteOpen, setPaletteOpen] = useState(false);

  function toggleSidebar() {
    document.cookie = `${sidebarCookie}=${collapsed ? "open" : "collapsed"}; path=/; max-age=31536000; samesite=lax`;
    setCollapsed(!collapsed);
  }

  return (
    <PageTitleProvider>
      <a
        href="#content"
        className="bg-primary text-primary-foreground sr-only z-50 rounded-md px-4 py-2 focus:not-sr-only focus:fixed focus:top-3 focus:left-3"
      >
        {t("skipToContent")}
      </a>
      <div className="flex min-h-dvh">
        <aside
          className={cn(
            "bg-sidebar border-sidebar-border sticky top-0 flex h-dvh shrink-0 flex-col border-r transition-[width] duration-200 max-md:hidden",
            collapsed ? "w-[3.75rem]" : "w-60",
          )}
        >
          <SidebarContent session={session} compact={collapsed} onSwitchOrganization={onSwitchOrganization} />
        </aside>

        <div className="flex min-w-0 flex-1 flex-col">
          <header className="bg-background/85 sticky top-0 z-30 flex h-13 shrink-0 items-center gap-2 border-b px-3 backdrop-blur-md md:px-5">
            <MobileNavigation session={session} onSwitchOrganization={onSwitchOrganization} />
            <Tooltip content={t(collapsed ? "navigation.expand" : "navigation.collapse")} side="bottom">
              <Button
                variant="ghost"
                size="icon-sm"
                onClick={toggleSidebar}
                aria-label={t(collapsed ? "navigation.expand" : "navigation.collapse")}
                className="text-muted-foreground -ml-1.5 max-md:hidden"
              >
                <PanelLeft />
              </Button>
            </Tooltip>
            <Breadcrumbs />
            <div className="ml-auto flex shrink-0 items-center gap-0.5">
              <PaletteButton onOpen={() => setPaletteOpen(true)} />
              <LocaleMenu />
              <ThemeMenu />
              <UserMenu user={session.user} role={session.role} onSignOut={onSignOut} />
            </div>
          </header>
          <main id="content" tabIndex={-1} className="mx-auto w-full max-w-7xl flex-1 px-4 py-5 outline-none md:px-8 md:py-7">
            {children}
          </main>
        </div>
      </div>
      <CommandPalette
        session={session}
        open={paletteOpen}
        onOpenChange={setPaletteOpen}
        onSwitchOrganization={onSwitchOrganization}
      />
    </PageTitleProvider>
  );
}

type SidebarContentProps = Pick<AppShellProps, "session" | "onSwitchOrganization"> & {
  compact?: boolean;
  onNavigate?: () => void;
};

function SidebarContent({ session, onSwitchOrganization, compact, onNavigate }: SidebarContentProps) {
  return (
    <>
      <div className="flex h-13 shrink-0 items-center px-2.5">
        <OrganizationSwitcher
          current={session.organization}
          organizations={session.organizations}
          onSwitch={onSwitchOrganization}
          compact={compact}
        />
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto px-2.5 py-2">
        <SidebarNav groups={navigationFor(session)} compact={compact} onNavigate={onNavigate} />
      </div>
    </>
  );
}

function MobileNavigation({ session, onSwitchOrganization }: Pick<AppShellProps, "session" | "onSwitchOrganization">) {
  const t = useTranslations("shell.navigation");
  const [open, setOpen] = useState(false);
  return (
    <Sheet open={open} onOpenChange={setOpen}>
      <SheetTrigger asChild>
        <Button variant="ghost" size="icon" aria-label={t("open")} className="-ml-1.5 md:hidden">
          <PanelLeft />
        </Button>
      </SheetTrigger>
      <SheetContent side="left" showClose={false} className="bg-sidebar max-w-72" aria-describedby={undefined}>
        <SheetTitle className="sr-only">{t("label")}</SheetTitle>
        <SidebarContent session={session} onSwitchOrganization={onSwitchOrganization} onNavigate={() => setOpen(false)} />
      </SheetContent>
    </Sheet>
  );
}

function PaletteButton({ onOpen }: { onOpen: () => void }) {
  const t = useTranslations("shell.command");
  return (
    <>
      <Button variant="ghost" size="icon-sm" onClick={onOpen} aria-label={t("trigger")} className="text-muted-foreground lg:hidden">
        <Search />
      </Button>
      <Button
        variant="outline"
        size="sm"
        onClick={onOpen}
        className="text-muted-foreground mr-2 w-52 justify-start pr-1.5 font-normal max-lg:hidden"
      >
        <Search />
        {t("trigger")}
        <Kbd className="ml-auto">⌘K</Kbd>
      </Button>
    </>
  );
}
