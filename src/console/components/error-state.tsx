"use client";

import { Lock, RotateCw, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";

import { EmptyState } from "@/console/components/empty-state";
import { Button } from "@/console/components/ui/button";
import { cn } from "@/console/lib/cn";
import { errorMessage, publicError } from "@/console/lib/error-message";

type ErrorStateProps = {
  error: unknown;
  onRetry?: () => void;
  className?: string;
};

/** Takes the place of something that could not be loaded; trying again would not help whose role does not open it. */
export function ErrorState({ error, onRetry, className }: ErrorStateProps) {
  const t = useTranslations();
  if (publicError(error).code === "FORBIDDEN") {
    return <EmptyState icon={Lock} title={t("common.errors.restrictedTitle")} description={t("common.errors.restricted")} className={className} />;
  }
  return (
    <div role="alert" className={cn("flex flex-col items-center px-6 py-14 text-center", className)}>
      <div className="bg-danger/10 text-danger mb-4 flex size-11 items-center justify-center rounded-xl">
        <TriangleAlert className="size-5" aria-hidden />
      </div>
      <p className="font-medium">{t("common.errors.title")}</p>
      <p className="text-muted-foreground mt-1 max-w-sm text-sm text-balance">{errorMessage(error, t)}</p>
      {onRetry && (
        <Button variant="outline" size="sm" className="mt-5" onClick={onRetry}>
          <RotateCw /> {t("common.actions.retry")}
        </Button>
      )}
    </div>
  );
}
