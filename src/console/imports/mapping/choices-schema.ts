import { z } from "zod";

import type { ImportEntity, Preview } from "@/console/imports/import-types";
import type { ApiInputs } from "@/console/lib/api-types";

/** The answers as the form holds them: "" where nothing is chosen. */
export const choicesSchema = z.object({
  decimalMark: z.enum(["", ".", ","]),
  dateOrder: z.enum(["", "DMY", "MDY"]),
  percentUnits: z.record(z.string(), z.enum(["", "percent", "fraction"])),
  allowShortRows: z.boolean(),
  clientStatus: z.enum(["ACTIVE", "PROSPECT"]),
  productKind: z.enum(["GOOD", "SERVICE"]),
  taxRateId: z.string(),
  prices: z.enum(["net", "gross"]),
  currencyCode: z.string(),
  cancellationPrefix: z.string().trim().max(10),
  hasFallback: z.boolean(),
  fallbackClientNumber: z.string().trim().max(32),
  fallbackClientName: z.string().trim().max(200),
  createMissingClients: z.boolean(),
  createMissingProducts: z.boolean(),
  alreadyPaid: z.boolean(),
  shippingDescription: z.string().trim().max(200),
}).superRefine(({ hasFallback, fallbackClientNumber }, context) => {
  if (hasFallback && fallbackClientNumber === "") {
    context.addIssue({ code: "too_small", origin: "string", minimum: 1, inclusive: true, path: ["fallbackClientNumber"], input: fallbackClientNumber });
  }
});

export type Choices = z.output<typeof choicesSchema>;
type Sent = ApiInputs["dataImport"]["saveMapping"]["choices"];

/** What the form begins with: the answers that are known, else what the sample suggests. */
export function initialChoices(
  { choices, hints, remembered }: Preview,
  { taxRateId, currencyCode, shipping, counterSales }: { taxRateId: string; currencyCode: string; shipping: string; counterSales: string },
): Choices {
  const isFresh = remembered === null && choices.cancellationPrefix === "" && choices.fallbackClientNumber === "";
  const hasFallback = choices.fallbackClientNumber !== "";
  return {
    decimalMark: choices.decimalMark ?? "",
    dateOrder: choices.dateOrder ?? "",
    percentUnits: choices.percentUnits,
    allowShortRows: choices.allowShortRows,
    clientStatus: choices.clientStatus,
    productKind: choices.productKind,
    taxRateId: choices.taxRateId ?? taxRateId,
    prices: choices.priceIsNet ? "net" : "gross",
    currencyCode: choices.currencyCode ?? currencyCode,
    cancellationPrefix: isFresh ? (hints?.cancellationPrefix ?? "") : choices.cancellationPrefix,
    hasFallback,
    fallbackClientNumber: choices.fallbackClientNumber || "COMPTOIR",
    fallbackClientName: choices.fallbackClientName || counterSales,
    createMissingClients: choices.createMissingClients,
    createMissingProducts: choices.createMissingProducts,
    alreadyPaid: choices.alreadyPaid,
    shippingDescription: isFresh ? shipping : choices.shippingDescription,
  };
}

/** The answers as the server takes them; those that the kind of import has no use for stay at their defaults. */
export function toChoices(values: Choices, entity: ImportEntity): Sent {
  const { decimalMark, dateOrder, percentUnits, allowShortRows, clientStatus, productKind, prices, hasFallback } = values;
  const units = Object.fromEntries(Object.entries(percentUnits).filter(([, unit]) => unit !== "")) as Record<string, "percent" | "fraction">;
  const formats = { ...(decimalMark ? { decimalMark } : {}), ...(dateOrder ? { dateOrder } : {}), percentUnits: units, allowShortRows };
  if (entity === "CLIENT") return { ...formats, clientStatus };
  const vat = { productKind, taxRateId: values.taxRateId || null };
  if (entity === "PRODUCT") return { ...formats, ...vat };
  const { cancellationPrefix, createMissingClients, createMissingProducts, alreadyPaid, shippingDescription } = values;
  return {
    ...formats, ...vat, cancellationPrefix, createMissingClients, createMissingProducts, alreadyPaid, shippingDescription,
    priceIsNet: prices === "net",
    currencyCode: values.currencyCode || null,
    fallbackClientNumber: hasFallback ? values.fallbackClientNumber : "",
    fallbackClientName: hasFallback ? values.fallbackClientName : "",
  };
}
