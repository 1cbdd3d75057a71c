import { canTransition } from "@/lib/domain/transitions";
import type { Permission } from "@/lib/permissions";
import type { QuoteStatus } from "@/lib/prisma";

export type QuoteAction =
  | "update" | "deleteDraft" | "duplicate" | "send" | "accept" | "reject" | "cancel" | "newVersion" | "convertToInvoice" | "createDeposit";

/** What this person may do with this quote now: the console shows nothing else. */
export function quoteActions({ status, hasNewVersion }: { status: QuoteStatus; hasNewVersion: boolean }, permissions: ReadonlySet<Permission>): QuoteAction[] {
  const may = (permission: Permission) => permissions.has(permission);
  const to = (next: QuoteStatus) => canTransition("QuoteStatus", status, next);
  const isDraft = status === "DRAFT";
  const when: Record<QuoteAction, boolean> = {
    update: isDraft && may("devis:edit"),
    deleteDraft: isDraft && may("devis:delete"),
    duplicate: may("devis:create"),
    send: to("SENT") && may("devis:send"),
    accept: to("ACCEPTED") && may("devis:edit"),
    reject: to("REJECTED") && may("devis:edit"),
    cancel: !isDraft && to("CANCELLED") && may("devis:edit"),
    newVersion: !isDraft && to("SUPERSEDED") && !hasNewVersion && may("devis:create"),
    convertToInvoice: status === "ACCEPTED" && may("devis:convert_to_invoice"),
    createDeposit: status === "ACCEPTED" && may("devis:convert_to_invoice"),
  };
  return (Object.keys(when) as QuoteAction[]).filter((action) => when[action]);
}
