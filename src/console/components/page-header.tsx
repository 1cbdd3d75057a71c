"use client";

import { ArrowLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";

import { Button } from "@/console/components/ui/button";
import { usePageTitle } from "@/console/shell/page-title";

type PageHeaderProps = {
  title: string;
  description?: ReactNode;
  /** Beside the title: a StatusBadge. */
  badge?: ReactNode;
  /** Buttons; the last is the main one. */
  actions?: ReactNode;
  /** Shows an arrow that leads there; for pages below a list. */
  backHref?: string;
};

/** The head of a page: its title, also for the breadcrumb, and what can be done here. */
export function PageHeader({ title, description, badge, actions, backHref }: PageHeaderProps) {
  const t = useTranslations("common.actions");
  usePageTitle(title);
  return (
    <header className="mb-6 flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
      <div className="flex min-w-0 items-start gap-2">
        {backHref && (
          <Button variant="ghost" size="icon-sm" asChild className="text-muted-foreground -ml-2">
            <Link href={backHref} aria-label={t("back")}>
              <ArrowLeft />
            </Link>
          </Button>
        )}
        <div className="min-w-0">
          <div className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="truncate text-[1.375rem] leading-8 font-semibold tracking-[-0.015em]">{title}</h1>
            {badge}
          </div>
          {description && <div className="text-muted-foreground mt-0.5 text-sm text-pretty">{description}</div>}
        </div>
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2 max-sm:w-full max-sm:*:flex-1">{actions}</div>}
    </header>
  );
}
