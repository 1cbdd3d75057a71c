"use client";

import { useQuery } from "@tanstack/react-query";
import { LoaderCircle, ShieldAlert, ShieldCheck } from "lucide-react";
import { useTranslations } from "next-intl";

import { Badge } from "@/console/components/ui/badge";
import { Tooltip } from "@/console/components/ui/tooltip";
import { useTRPC } from "@/console/lib/trpc";

/** Whether the log is as it was written: each entry carries the seal of the one before it. */
export function ChainBadge() {
  const t = useTranslations("audit.chain");
  const trpc = useTRPC();
  const { data, isPending } = useQuery(trpc.audit.verify.queryOptions());
  if (isPending) {
    return (
      <Badge>
        <LoaderCircle className="animate-spin" aria-hidden /> {t("checking")}
      </Badge>
    );
  }
  if (!data) return null;
  const isWhole = data.brokenAt === null;
  const Icon = isWhole ? ShieldCheck : ShieldAlert;
  return (
    <Tooltip content={isWhole ? t("wholeHelp", { count: data.checked }) : t("brokenHelp")} side="bottom">
      <button type="button" className="focus-visible:ring-ring/40 cursor-help rounded-full outline-none focus-visible:ring-[3px]">
        <Badge tone={isWhole ? "success" : "danger"}>
          <Icon aria-hidden /> {isWhole ? t("whole") : t("broken", { sequence: data.brokenAt ?? "" })}
        </Badge>
      </button>
    </Tooltip>
  );
}
