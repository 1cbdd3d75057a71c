"use client";

import { usePathname } from "next/navigation";
import { createContext, type ReactNode, useContext, useEffect, useState } from "react";

type PageTitle = { pathname: string; title: string };

const TitleContext = createContext<PageTitle | null>(null);
const SetTitleContext = createContext<(title: PageTitle) => void>(() => undefined);

/** Carries the title of the page up to the breadcrumb. */
export function PageTitleProvider({ children }: { children: ReactNode }) {
  const [title, setTitle] = useState<PageTitle | null>(null);
  return (
    <SetTitleContext value={setTitle}>
      <TitleContext value={title}>{children}</TitleContext>
    </SetTitleContext>
  );
}

/** Says how the page is called: in the breadcrumb and in the browser's tab. */
export function usePageTitle(title: string): void {
  const pathname = usePathname();
  const setTitle = useContext(SetTitleContext);
  useEffect(() => {
    setTitle({ pathname, title });
    document.title = `${title} · HeartCo`;
  }, [pathname, title, setTitle]);
}

/** The title that the page at this address has given itself. */
export function useCurrentTitle(): string | null {
  const pathname = usePathname();
  const current = useContext(TitleContext);
  return current?.pathname === pathname ? current.title : null;
}
