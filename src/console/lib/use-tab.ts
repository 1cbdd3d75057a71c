"use client";

import { useSearchParams } from "next/navigation";

/** The tab that a page shows, kept in the address as `?tab=`; the first when it names none. */
export function useTab<Tab extends string>(tabs: readonly [Tab, ...Tab[]]): [tab: Tab, setTab: (tab: string) => void] {
  const named = useSearchParams().get("tab");
  const tab = tabs.find((name) => name === named) ?? tabs[0];

  function setTab(next: string) {
    const params = new URLSearchParams(window.location.search);
    if (next === tabs[0]) params.delete("tab");
    else params.set("tab", next);
    const query = params.toString();
    window.history.replaceState(null, "", query ? `?${query}` : window.location.pathname);
  }

  return [tab, setTab];
}
