import type { UseFormReturn } from "react-hook-form";
import { z } from "zod";

import { optionalDay, optionalDecimal, optionalText } from "@/console/lib/form-schemas";

/** What a quantity and a unit price hold in the database. */
const QUANTITY = { min: -9_999_999_999, max: 9_999_999_999, scale: 4 };
const UNIT_PRICE = { min: -999_999_999_999, max: 999_999_999_999, scale: 4 };

const lineFields = z.object({
  kind: z.enum(["ITEM", "SECTION", "SUBTOTAL", "COMMENT"]),
  productId: z.string(),
  /** Shown beside the line; only the product's id is sent. */
  sku: z.string(),
  description: z.string().trim().max(4000),
  quantity: optionalDecimal(QUANTITY),
  unitCode: z.string(),
  unitPrice: optionalDecimal(UNIT_PRICE),
  discountPercent: optionalDecimal({ min: 0, max: 100, scale: 4 }),
  taxRateId: z.string(),
  isOptional: z.boolean(),
});

type LineFields = z.output<typeof lineFields>;

/** A line on which nothing was typed yet: it is there to be typed on, and is not sent. */
function isBlank({ kind, productId, description, unitPrice }: LineFields): boolean {
  return kind === "ITEM" && productId === "" && description === "" && unitPrice === null;
}

const required = { code: "custom" as const, params: { fault: "required" } };

const lineSchema = lineFields.superRefine((line, ctx) => {
  if (isBlank(line)) return;
  if (line.kind !== "SUBTOTAL" && line.description === "") ctx.addIssue({ ...required, path: ["description"] });
  if (line.kind !== "ITEM") return;
  if (line.quantity === null) ctx.addIssue({ ...required, path: ["quantity"] });
  if (line.unitPrice === null) ctx.addIssue({ ...required, path: ["unitPrice"] });
  if (line.taxRateId === "") ctx.addIssue({ ...required, path: ["taxRateId"] });
});

/** The fields of quotes and invoices; each kind of document shows those that it has. */
export const documentSchema = z.object({
  clientId: z.string().min(1),
  siteId: z.string(),
  contactId: z.string(),
  paymentTermId: z.string(),
  title: optionalText(200),
  issueDate: optionalDay(),
  supplyDate: optionalDay(),
  dueDate: optionalDay(),
  validUntil: optionalDay(),
  operationCategory: z.enum(["", "GOODS", "SERVICES", "MIXED"]),
  buyerReference: optionalText(60),
  purchaseOrderRef: optionalText(60),
  contractRef: optionalText(60),
  discountKind: z.enum(["PERCENT", "AMOUNT"]),
  discountPercent: optionalDecimal({ min: 0, max: 100, scale: 4 }),
  discountAmount: optionalDecimal({ min: 0, max: 999_999_999_999, scale: 2 }),
  depositPercent: optionalDecimal({ min: 0, max: 100, scale: 4 }),
  introduction: optionalText(4000),
  terms: optionalText(4000),
  publicNotes: optionalText(4000),
  internalNotes: optionalText(4000),
  lines: z.array(lineSchema).max(500).transform((lines) => lines.filter((line) => !isBlank(line))),
});

export type DocumentValues = z.input<typeof documentSchema>;
export type DocumentOutput = z.output<typeof documentSchema>;
export type DocumentForm = UseFormReturn<DocumentValues, unknown, DocumentOutput>;
export type LineValues = DocumentValues["lines"][number];

export const blankDocument: Omit<DocumentValues, "lines"> = {
  clientId: "",
  siteId: "",
  contactId: "",
  paymentTermId: "",
  title: "",
  issueDate: "",
  supplyDate: "",
  dueDate: "",
  validUntil: "",
  operationCategory: "",
  buyerReference: "",
  purchaseOrderRef: "",
  contractRef: "",
  discountKind: "PERCENT",
  discountPercent: "",
  discountAmount: "",
  depositPercent: "",
  introduction: "",
  terms: "",
  publicNotes: "",
  internalNotes: "",
};

/** A line to type on, with the usual VAT rate. */
export function blankLine(kind: LineValues["kind"], taxRateId: string): LineValues {
  return {
    kind,
    productId: "",
    sku: "",
    description: "",
    quantity: "1",
    unitCode: "C62",
    unitPrice: "",
    discountPercent: "",
    taxRateId: kind === "ITEM" ? taxRateId : "",
    isOptional: false,
  };
}

/** The lines as the server takes them. */
export function toLineInputs(lines: DocumentOutput["lines"]) {
  return lines.map(({ sku: _sku, quantity, unitPrice, discountPercent, taxRateId, productId, ...line }) => ({
    ...line,
    productId: productId || null,
    taxRateId: taxRateId || null,
    quantity: quantity ?? "1",
    unitPrice: unitPrice ?? "0",
    discountPercent: discountPercent ?? "0",
  }));
}
