import { periods } from "@/console/documents/periods";
import type { ApiInputs } from "@/console/lib/api-types";

/** The tabs above the list. */
export const quoteViews = ["drafts", "pending", "accepted", "converted", "lost"] as const;

export const quoteListOptions = {
  sorts: ["createdAt", "issueDate", "validUntil", "number", "totalGross"],
  defaultSort: { key: "createdAt", direction: "desc" },
  filters: { view: quoteViews, client: "any", period: periods },
} as const;

type QuoteFilter = Partial<ApiInputs["quote"]["list"]>;

const views: Record<(typeof quoteViews)[number], QuoteFilter> = {
  drafts: { status: ["DRAFT"] },
  pending: { status: ["SENT", "VIEWED"] },
  accepted: { status: ["ACCEPTED"] },
  converted: { status: ["CONVERTED"] },
  lost: { status: ["REJECTED", "EXPIRED", "CANCELLED"] },
};

/** What the server is asked for in a tab; everything in the one that shows all. */
export function filterOfQuoteView(view: (typeof quoteViews)[number] | undefined): QuoteFilter {
  return view ? views[view] : {};
}
