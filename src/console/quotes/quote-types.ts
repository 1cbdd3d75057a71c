import type { ApiOutputs } from "@/console/lib/api-types";

export type Quote = ApiOutputs["quote"]["get"];
export type QuoteRow = ApiOutputs["quote"]["list"]["items"][number];
export type QuoteAction = Quote["allowedActions"][number];
