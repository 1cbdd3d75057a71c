import type { ApiOutputs } from "@/console/lib/api-types";

export type Invoice = ApiOutputs["invoice"]["get"];
export type InvoiceRow = ApiOutputs["invoice"]["list"]["items"][number];
export type InvoiceAction = Invoice["allowedActions"][number];
