import type { ReactNode } from "react";

import { LogoMark } from "@/console/shell/logo";
import { LocaleMenu, ThemeMenu } from "@/console/shell/preference-menus";

type EntryFrameProps = {
  title: string;
  subtitle: ReactNode;
  /** Beside the column, where there is room. */
  aside?: ReactNode;
  children: ReactNode;
};

/** What surrounds the pages before the console: one column, with language and appearance at hand. */
export function EntryFrame({ title, subtitle, aside, children }: EntryFrameProps) {
  return (
    <main className={aside ? "grid min-h-dvh lg:grid-cols-[minmax(0,1fr)_minmax(0,1.05fr)]" : "min-h-dvh"}>
      <div className="flex min-h-dvh flex-col px-6 py-5 sm:px-10">
        <div className="flex items-center justify-between">
          <span className="flex items-center gap-2.5 text-base font-semibold tracking-tight">
            <LogoMark /> HeartCo
          </span>
          <span className="flex">
            <LocaleMenu />
            <ThemeMenu />
          </span>
        </div>
        <div className="mx-auto flex w-full max-w-sm flex-1 flex-col justify-center py-10">
          <h1 className="text-2xl font-semibold tracking-[-0.02em] text-balance">{title}</h1>
          <div className="text-muted-foreground mt-1.5 mb-8 text-pretty">{subtitle}</div>
          {children}
        </div>
      </div>
      {aside}
    </main>
  );
}
