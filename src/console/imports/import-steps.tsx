"use client";

import { Check } from "lucide-react";
import { useTranslations } from "next-intl";

import { cn } from "@/console/lib/cn";

const steps = ["files", "mapping", "check", "done"] as const;
export type Step = (typeof steps)[number];

/** Where one is on the way from file to database. */
export function ImportSteps({ current, finished = false }: { current: Step; finished?: boolean }) {
  const t = useTranslations("imports.steps");
  const at = steps.indexOf(current);
  return (
    <ol aria-label={t("label")} className="mb-6 flex items-center gap-2 text-sm sm:gap-3">
      {steps.map((step, index) => {
        const isPast = index < at || finished;
        const isCurrent = index === at && !finished;
        return (
          <li key={step} aria-current={isCurrent ? "step" : undefined} className={cn("flex min-w-0 items-center gap-2", index > 0 && !isCurrent && "flex-1", isCurrent && "shrink-0", "sm:flex-none")}>
            {index > 0 && <span className={cn("h-px min-w-3 flex-1 sm:w-8 sm:flex-none", isPast || isCurrent ? "bg-primary/60" : "bg-border")} aria-hidden />}
            <span
              className={cn(
                "flex size-6 shrink-0 items-center justify-center rounded-full border text-xs font-medium tabular-nums",
                isPast && "border-primary bg-primary text-primary-foreground",
                isCurrent && "border-primary text-brand ring-primary/15 ring-4",
                !isPast && !isCurrent && "text-muted-foreground",
              )}
            >
              {isPast ? <Check className="size-3.5" aria-hidden /> : index + 1}
            </span>
            <span className={cn("truncate", isCurrent ? "font-medium" : "text-muted-foreground max-sm:sr-only")}>{t(step)}</span>
          </li>
        );
      })}
    </ol>
  );
}
