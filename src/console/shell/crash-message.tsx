"use client";

import { RotateCw, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";

import { EmptyState } from "@/console/components/empty-state";
import { Button } from "@/console/components/ui/button";

export type CrashProps = { error: Error & { digest?: string }; reset: () => void };

/** Takes the place of a page that threw. The digest is what the server's log calls the error. */
export function CrashMessage({ error, reset }: CrashProps) {
  const t = useTranslations("shell.crash");
  const actions = useTranslations("common.actions");
  return (
    <EmptyState
      icon={TriangleAlert}
      title={t("title")}
      description={error.digest ? t("description", { reference: error.digest }) : t("descriptionPlain")}
      action={
        <Button variant="outline" size="sm" onClick={reset}>
          <RotateCw /> {actions("retry")}
        </Button>
      }
    />
  );
}
