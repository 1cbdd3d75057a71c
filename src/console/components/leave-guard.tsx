"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";

import { ConfirmDialog } from "@/console/components/confirm-dialog";

/** The page that a plain click leads to, in this tab and on this site; null for any other click. */
function destinationOf(event: MouseEvent): string | null {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!isPlain || !link?.href || link.target === "_blank" || link.hasAttribute("download")) return null;
  const url = new URL(link.href);
  if (url.origin !== window.location.origin || url.pathname === window.location.pathname) return null;
  return url.pathname + url.search;
}

/** While there are unsaved changes, asks before the page is left: by a link, by closing the tab or by reloading. */
export function LeaveGuard({ active }: { active: boolean }) {
  const t = useTranslations("common.leave");
  const router = useRouter();
  const [destination, setDestination] = useState<string | null>(null);

  useEffect(() => {
    if (!active) return;
    const onClick = (event: MouseEvent) => {
      const wanted = destinationOf(event);
      if (wanted === null) return;
      event.preventDefault();
      event.stopPropagation();
      setDestination(wanted);
    };
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    document.addEventListener("click", onClick, { capture: true });
    window.addEventListener("beforeunload", onUnload);
    return () => {
      document.removeEventListener("click", onClick, { capture: true });
      window.removeEventListener("beforeunload", onUnload);
    };
  }, [active]);

  return (
    <ConfirmDialog
      open={destination !== null}
      onOpenChange={(open) => !open && setDestination(null)}
      title={t("title")}
      description={t("description")}
      confirmLabel={t("confirm")}
      destructive
      onConfirm={async () => {
        if (destination !== null) router.push(destination);
      }}
    />
  );
}
