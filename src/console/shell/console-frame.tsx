"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { toast } from "sonner";

import { authClient } from "@/console/lib/auth-client";
import { ApiProvider } from "@/console/lib/trpc";
import { AppShell } from "@/console/shell/app-shell";
import { type ConsoleSession, ConsoleSessionProvider } from "@/console/shell/console-session";

type ConsoleFrameProps = {
  session: ConsoleSession;
  sidebarCollapsed: boolean;
  switchOrganization: (organizationId: string) => Promise<void>;
  children: ReactNode;
};

/** The shell at work: with the session, the API, and what its buttons do. */
export function ConsoleFrame({ session, sidebarCollapsed, switchOrganization, children }: ConsoleFrameProps) {
  const t = useTranslations("shell.organisations");

  async function onSwitchOrganization(organizationId: string) {
    try {
      await switchOrganization(organizationId);
    } catch {
      toast.error(t("switchFailed"));
      return;
    }
    // A full load: nothing that was read for one organisation stays in memory under another.
    window.location.assign("/");
  }

  async function onSignOut() {
    await authClient.signOut();
    window.location.assign("/sign-in");
  }

  return (
    <ConsoleSessionProvider session={session}>
      <ApiProvider>
        <AppShell
          session={session}
          initiallyCollapsed={sidebarCollapsed}
          onSwitchOrganization={(organizationId) => void onSwitchOrganization(organizationId)}
          onSignOut={() => void onSignOut()}
        >
          {children}
        </AppShell>
      </ApiProvider>
    </ConsoleSessionProvider>
  );
}
