"use client";

import { createContext, type ReactNode, useContext } from "react";

export type ConsoleOrganization = { id: string; name: string; slug: string };

/** Who works in the console, where, and what they may do there. */
export type ConsoleSession = {
  user: { id: string; name: string; email: string };
  organization: ConsoleOrganization;
  organizations: ConsoleOrganization[];
  role: string;
  permissions: string[];
  /** One of HeartCo's own staff. */
  isStaff: boolean;
};

const SessionContext = createContext<ConsoleSession | null>(null);

export function ConsoleSessionProvider({ session, children }: { session: ConsoleSession; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useConsoleSession(): ConsoleSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useConsoleSession needs the console's layout around it.");
  return session;
}

/** True when the person holds the permission. It only decides what to show: the server decides what is done. */
export function usePermission(permission: string): boolean {
  return useConsoleSession().permissions.includes(permission);
}
