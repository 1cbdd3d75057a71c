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
  useEffect(() => setTitle({ pathname, title }), [pathname, title, setTitle]);
  useEffect(() => holdTabTitle(`${title} · HeartCo`), [title]);
}

/** Keeps the tab's title: Next.js writes the route's own one once its metadata has streamed in, which may be later. */
function holdTabTitle(title: string): () => void {
  const write = () => {
    if (document.title !== title) document.title = title;
  };
  write();
  const observer = new MutationObserver(write);
  observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  return () => observer.disconnect();
}

/** The title that the page at this address has given itself. */
export function useCurrentTitle(): string | null {
  const pathname = usePathname();
  const current = useContext(TitleContext);
  return current?.pathname === pathname ? current.title : null;
}
