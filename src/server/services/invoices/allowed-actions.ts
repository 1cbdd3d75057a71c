import { canTransition } from "@/lib/domain/transitions";
import type { Permission } from "@/lib/permissions";
import type { Invoice } from "@/lib/prisma";
import { decimal } from "@/lib/money";

export type InvoiceAction =
  | "update" | "deleteDraft" | "issue" | "duplicate" | "markSent" | "recordPayment" | "createCreditNote" | "dispute" | "resolveDispute";

type Facts = Pick<Invoice, "status" | "type" | "number" | "amountDue">;

/** What this person may do with this invoice now: the console shows nothing else. `isOwn` as in `editableInvoices`. */
export function invoiceActions(invoice: Facts, permissions: ReadonlySet<Permission>, isOwn: boolean): InvoiceAction[] {
  const { status, type } = invoice;
  const isDraft = status === "DRAFT";
  const isCreditNote = type === "CREDIT_NOTE";
  const may = (permission: Permission) => permissions.has(permission);
  const mayEdit = may("facturation:create") && (isOwn || may("facturation:edit"));
  const isOpen = invoice.number !== null && !isCreditNote;
  const when: Record<InvoiceAction, boolean> = {
    update: isDraft && !isCreditNote && mayEdit,
    deleteDraft: isDraft && may("facturation:delete"),
    issue: isDraft && may("facturation:issue"),
    duplicate: !isCreditNote && may("facturation:create"),
    markSent: status === "ISSUED" && may("facturation:send"),
    recordPayment: isOpen && decimal(invoice.amountDue).greaterThan(0) && may("paiements:create"),
    createCreditNote: isOpen && status !== "CREDITED" && may("facturation:void"),
    dispute: isOpen && canTransition("InvoiceStatus", status, "DISPUTED") && may("facturation:edit"),
    resolveDispute: status === "DISPUTED" && may("facturation:edit"),
  };
  return (Object.keys(when) as InvoiceAction[]).filter((action) => when[action]);
}
