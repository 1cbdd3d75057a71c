"use client";

import type { ReactNode } from "react";

import { ApiProvider } from "@/console/lib/trpc";
import { ToDashboard } from "@/console/organization/to-dashboard";
import { useIdentityWatch } from "@/console/organization/use-identity-watch";
import { AppShell } from "@/console/shell/app-shell";
import { type ConsoleSession, ConsoleSessionProvider } from "@/console/shell/console-session";
import { signOut } from "@/console/shell/sign-out";
import { useSwitchOrganization } from "@/console/shell/use-switch-organization";

type ConsoleFrameProps = {
  session: ConsoleSession;
  sidebarCollapsed: boolean;
  children: ReactNode;
};

/** The shell at work: with the session, the API, and what its buttons do. */
export function ConsoleFrame({ session, ...frame }: ConsoleFrameProps) {
  return (
    <ConsoleSessionProvider session={session}>
      <ApiProvider>
        <WorkingShell session={session} {...frame} />
      </ApiProvider>
    </ConsoleSessionProvider>
  );
}

function WorkingShell({ session, sidebarCollapsed, children }: ConsoleFrameProps) {
  const switchTo = useSwitchOrganization();
  const changedElsewhere = useIdentityWatch({ userId: session.user.id, organizationId: session.organization.id });
  if (switchTo.isSuccess || changedElsewhere) return <ToDashboard />;
  return (
    <AppShell
      session={session}
      initiallyCollapsed={sidebarCollapsed}
      onSwitchOrganization={({ slug }) => switchTo.mutate({ slug })}
      onSignOut={() => void signOut()}
    >
      {children}
    </AppShell>
  );
}
