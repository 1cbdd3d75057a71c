"use client";

import { LoaderCircle } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect } from "react";

/**
 * Takes the place of a page that is over: nothing of it stays on screen, nor in memory once the dashboard is
 * loaded whole. The page is gone before the leave, so unsaved changes in it can no longer hold the tab back.
 */
export function ToDashboard() {
  const t = useTranslations("organization.entry");
  useEffect(() => window.location.assign("/"), []);
  return (
    <main className="text-muted-foreground flex min-h-dvh flex-col items-center justify-center gap-3">
      <LoaderCircle className="size-5 animate-spin" aria-hidden />
      <p role="status" className="text-sm">
        {t("opening")}
      </p>
    </main>
  );
}
