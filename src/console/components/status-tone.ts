import type { BadgeTone } from "@/console/components/ui/badge";

const tones: Record<BadgeTone, readonly string[]> = {
  neutral: ["DRAFT", "ARCHIVED", "CANCELLED", "LEFT", "DORMANT", "SUPERSEDED", "PLANNED", "SKIPPED", "INACTIVE"],
  info: ["ISSUED", "SENT", "VIEWED", "RECORDED", "PROSPECT", "IN_PROGRESS", "RUNNING", "SUBMITTED", "CREDITED"],
  brand: ["INVITED", "CONVERTED", "TRIAL", "READY"],
  success: [
    "PAID",
    "ACCEPTED",
    "ACTIVE",
    "RECONCILED",
    "COMPLETED",
    "DONE",
    "CONFIRMED",
    "DELIVERED",
    "SIGNED",
    "VALIDATED",
    "SUCCEEDED",
  ],
  warning: ["PENDING", "PARTIALLY_PAID", "EXPIRED", "SUSPENDED", "DISPUTED", "ON_HOLD", "PARTIAL", "REFUNDED"],
  danger: ["OVERDUE", "REJECTED", "FAILED", "BLOCKED", "REVERSED", "WRITTEN_OFF", "REVOKED", "DECLINED"],
};

const toneByStatus = new Map(
  (Object.keys(tones) as BadgeTone[]).flatMap((tone) => tones[tone].map((status) => [status, tone] as const)),
);

/** The colour of a status, the same on every screen; neutral when nothing says otherwise. */
export function statusTone(status: string): BadgeTone {
  return toneByStatus.get(status) ?? "neutral";
}
