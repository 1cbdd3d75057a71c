import { cookies } from "next/headers";
import type { ReactNode } from "react";

import { ConsoleFrame } from "@/console/shell/console-frame";
import { sidebarCookie } from "@/console/shell/sidebar-cookie";

import { loadConsoleSession } from "./load-console-session";

export default async function ConsoleLayout({ children }: { children: ReactNode }) {
  const session = await loadConsoleSession();
  const sidebarCollapsed = (await cookies()).get(sidebarCookie)?.value === "collapsed";
  return (
    <ConsoleFrame session={session} sidebarCollapsed={sidebarCollapsed}>
      {children}
    </ConsoleFrame>
  );
}
