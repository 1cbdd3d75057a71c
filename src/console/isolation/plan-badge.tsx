"use client";

import { LoaderCircle, ShieldAlert, ShieldCheck } from "lucide-react";
import { useTranslations } from "next-intl";

import { Badge } from "@/console/components/ui/badge";
import type { ModelsQuery } from "@/console/isolation/use-models";

/** Whether the database is as this code plans it. */
export function PlanBadge({ query: { data, isPending } }: { query: ModelsQuery }) {
  const t = useTranslations("isolation.plan");
  if (isPending) {
    return (
      <Badge>
        <LoaderCircle className="animate-spin" aria-hidden /> {t("checking")}
      </Badge>
    );
  }
  if (!data) return null;
  const isAsPlanned = data.problem === null;
  const Icon = isAsPlanned ? ShieldCheck : ShieldAlert;
  return (
    <span className="flex flex-wrap items-center gap-2">
      <Badge tone={isAsPlanned ? "success" : "danger"}>
        <Icon aria-hidden /> {isAsPlanned ? t("matches") : t("differs")}
      </Badge>
      <code className="text-muted-foreground text-xs" title={t("hash")}>
        {data.planHash}
      </code>
    </span>
  );
}
