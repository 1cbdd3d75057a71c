"use client";

import { useTranslations } from "next-intl";

import { statusTone } from "@/console/components/status-tone";
import { Badge, type BadgeTone } from "@/console/components/ui/badge";

type StatusBadgeProps = {
  status: string;
  /** Where the texts are, by status: "invoices.status" has DRAFT, ISSUED… */
  messages: string;
  /** Only where the status' usual colour would mislead. */
  tone?: BadgeTone;
};

export function StatusBadge({ status, messages, tone = statusTone(status) }: StatusBadgeProps) {
  const t = useTranslations(messages);
  return (
    <Badge tone={tone} dot>
      {t(status)}
    </Badge>
  );
}
