import { periods } from "@/console/documents/periods";
import type { ApiInputs } from "@/console/lib/api-types";
import { paymentMethods } from "@/console/payments/payment-schema";

/** The tabs above the list. */
export const paymentViews = ["unallocated", "reversed"] as const;

export const paymentListOptions = {
  sorts: ["paidOn", "amount", "number"],
  defaultSort: { key: "paidOn", direction: "desc" },
  filters: { view: paymentViews, method: paymentMethods, client: "any", period: periods },
} as const;

type PaymentFilter = Partial<ApiInputs["payment"]["list"]>;

const views: Record<(typeof paymentViews)[number], PaymentFilter> = {
  unallocated: { unallocated: true },
  reversed: { status: ["REVERSED", "REFUNDED", "FAILED"] },
};

/** What the server is asked for in a tab; everything in the one that shows all. */
export function filterOfPaymentView(view: (typeof paymentViews)[number] | undefined): PaymentFilter {
  return view ? views[view] : {};
}
