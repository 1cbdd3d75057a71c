import { periods } from "@/console/documents/periods";
import type { ApiInputs } from "@/console/lib/api-types";

/** The tabs above the list. */
export const invoiceViews = ["drafts", "unpaid", "overdue", "paid", "creditNotes"] as const;

/** The types that the list can be narrowed to. */
export const filteredTypes = ["STANDARD", "DEPOSIT", "BALANCE", "CREDIT_NOTE"] as const;

export const invoiceListOptions = {
  sorts: ["issueDate", "dueDate", "number", "totalGross", "amountDue"],
  defaultSort: { key: "issueDate", direction: "desc" },
  filters: { view: invoiceViews, type: filteredTypes, client: "any", period: periods },
} as const;

type InvoiceFilter = Partial<ApiInputs["invoice"]["list"]>;

const views: Record<(typeof invoiceViews)[number], InvoiceFilter> = {
  drafts: { status: ["DRAFT"] },
  unpaid: { unpaid: true },
  overdue: { overdue: true },
  paid: { status: ["PAID"] },
  creditNotes: { type: ["CREDIT_NOTE"] },
};

/** What the server is asked for in a tab; everything in the one that shows all. */
export function filterOfInvoiceView(view: (typeof invoiceViews)[number] | undefined): InvoiceFilter {
  return view ? views[view] : {};
}
