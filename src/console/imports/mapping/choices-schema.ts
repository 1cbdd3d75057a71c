import { z } from "zod";

import type { ImportEntity, Preview } from "@/console/imports/import-types";
import type { ApiInputs } from "@/console/lib/api-types";

/** What the sample shows is taken, unless the person says otherwise. */
export const AUTOMATIC = "auto";

/** The answers as the form holds them. */
export const choicesSchema = z.object({
  decimalMark: z.enum([AUTOMATIC, ".", ","]),
  dateOrder: z.enum([AUTOMATIC, "DMY", "MDY"]),
  /** By field. */
  percentUnits: z.record(z.string(), z.enum([AUTOMATIC, "percent", "fraction"])),
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

/** The first question about the file's notation that nobody has answered, as the name of its field. */
export function openField({ files }: Preview, { decimalMark, dateOrder, percentUnits }: Choices): "decimalMark" | "dateOrder" | `percentUnits.${string}` | null {
  for (const question of files.flatMap((file) => file.questions)) {
    if (question.option === "percentUnit") {
      if ((percentUnits[question.field] ?? AUTOMATIC) === AUTOMATIC) return `percentUnits.${question.field}`;
    } else if ((question.option === "decimalMark" ? decimalMark : dateOrder) === AUTOMATIC) return question.option;
  }
  return null;
}

/** What the form begins with: the answers that are known, else what the sample suggests. */
export function initialChoices(
  { choices, hints, remembered, files }: Preview,
  { taxRateId, currencyCode, shipping, counterSales }: { taxRateId: string; currencyCode: string; shipping: string; counterSales: string },
): Choices {
  const isFresh = remembered === null && choices.cancellationPrefix === "" && choices.fallbackClientNumber === "";
  const percentFields = files.flatMap(({ fields }) => fields.filter(({ type }) => type === "percent"));
  const hasFallback = choices.fallbackClientNumber !== "";
  return {
    decimalMark: choices.decimalMark ?? AUTOMATIC,
    dateOrder: choices.dateOrder ?? AUTOMATIC,
    percentUnits: { ...Object.fromEntries(percentFields.map(({ key }) => [key, AUTOMATIC])), ...choices.percentUnits },
    allowShortRows: choices.allowShortRows,
    clientStatus: choices.clientStatus,
    productKind: choices.productKind,
    taxRateId: choices.taxRateId ?? taxRateId,
    prices: choices.priceIsNet ? "net" : "gross",
    currencyCode: choices.currencyCode ?? currencyCode,
    // The person has not seen these answers yet.
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
  const units = Object.fromEntries(Object.entries(percentUnits).flatMap(([field, unit]) => (unit !== AUTOMATIC ? [[field, unit]] : [])));
  const formats = {
    ...(decimalMark === AUTOMATIC ? {} : { decimalMark }),
    ...(dateOrder === AUTOMATIC ? {} : { dateOrder }),
    percentUnits: units,
    allowShortRows,
  };
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
