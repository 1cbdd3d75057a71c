import { z } from "zod";
import { fromIsoDay } from "@/lib/billing/calendar-day";
import { decimal } from "@/lib/money";

/** The id of any record. */
export const recordId = z.string().min(1).max(40);

/** A decimal as text, with a point: at most so many digits before it and after it. */
function decimalText({ digits, scale, signed = false }: { digits: number; scale: number; signed?: boolean }) {
  return z.string().trim().regex(new RegExp(`^${signed ? "-?" : ""}\\d{1,${digits}}(\\.\\d{1,${scale}})?$`), { message: "decimal" });
}

export const quantity = decimalText({ digits: 10, scale: 4, signed: true });
export const unitPrice = decimalText({ digits: 12, scale: 4, signed: true });
/** Money that is not negative, in cents. */
export const amount = decimalText({ digits: 12, scale: 2 });
export const positiveAmount = amount.refine((text) => decimal(text).greaterThan(0), { message: "positive" });
/** 0 to 100. */
export const percent = decimalText({ digits: 3, scale: 4 }).refine((text) => decimal(text).lessThanOrEqualTo(100), { message: "percent" });
/** "2026-11-23", read as a calendar day. */
export const day = z.iso.date().transform(fromIsoDay);

export const optionalText = (max: number) =>
  z.string().trim().max(max).nullish().transform((text) => text || null);

const lineShape = {
  kind: z.enum(["ITEM", "SECTION", "SUBTOTAL", "COMMENT"]).default("ITEM"),
  quantity: quantity.default("1"),
  unitPrice: unitPrice.default("0"),
  discountPercent: percent.default("0"),
  taxRateId: recordId.nullish(),
  /** On quotes only: counts once the client has chosen it. */
  isOptional: z.boolean().default(false),
};

/** A line as a form sends it. Its amounts, rate and exemption are the server's to find. */
export const lineInput = z
  .object({
    ...lineShape,
    productId: recordId.nullish(),
    description: z.string().trim().max(4000),
    unitCode: z.string().trim().min(1).max(6).default("C62"),
  })
  .refine((line) => line.kind !== "ITEM" || line.taxRateId, { path: ["taxRateId"], message: "required" })
  .refine((line) => line.kind === "SUBTOTAL" || line.description !== "", { path: ["description"], message: "required" });

export type LineInput = z.output<typeof lineInput>;

/** The lines of a document, at most 500. */
export const lineInputs = z.array(lineInput).max(500);

/** A document that is being typed: enough of its lines to add it up. */
export const previewInput = z.object({
  lines: z.array(z.object({ ...lineShape, isSelected: z.boolean().default(false) })).max(500),
  discountPercent: percent.nullish(),
  discountAmount: amount.nullish(),
});

export type PreviewInput = z.output<typeof previewInput>;
