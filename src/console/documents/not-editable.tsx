"use client";

import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";

import { EmptyState } from "@/console/components/empty-state";
import { Button } from "@/console/components/ui/button";

/** In place of the editor: the document is no draft any more, or not this person's to change. */
export function NotEditable({ href }: { href: string }) {
  const t = useTranslations("documents.notEditable");
  return (
    <EmptyState
      icon={Lock}
      title={t("title")}
      description={t("description")}
      action={
        <Button variant="outline" size="sm" asChild>
          <Link href={href}>{t("see")}</Link>
        </Button>
      }
    />
  );
}
