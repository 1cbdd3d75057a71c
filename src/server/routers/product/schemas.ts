import { z } from "zod";
import { direction, id, optionalText, requiredText, unitPrice } from "@/server/services/input/fields";
import { pageInput } from "@/server/services/listing/page";

export const byId = z.object({ id });

export const productKind = z.enum(["GOOD", "SERVICE", "LABOUR", "TRAVEL", "KIT", "DISBURSEMENT"]);

const fields = z.object({
  sku: requiredText(60),
  name: requiredText(200),
  description: optionalText(5_000),
  kind: productKind.optional(),
  unitCode: z.string().trim().min(1).max(6).toUpperCase().optional(),
  salePrice: unitPrice.optional(),
  purchasePrice: unitPrice.nullable().optional(),
  barcode: optionalText(40),
  isSold: z.boolean().optional(),
  isPurchased: z.boolean().optional(),
  trackStock: z.boolean().optional(),
  categoryId: id.nullable().optional(),
  saleTaxRateId: id.nullable().optional(),
  purchaseTaxRateId: id.nullable().optional(),
});

export const createInput = fields;
export const updateInput = fields.partial().extend({ id });

export const listInput = pageInput.extend({
  kind: productKind.optional(),
  categoryId: id.optional(),
  isSold: z.boolean().optional(),
  archived: z.boolean().default(false),
  sort: z.enum(["name", "sku", "salePrice", "createdAt"]).default("name"),
  direction,
});

export const lookupInput = z.object({ search: z.string().trim().max(100).default(""), limit: z.number().int().min(1).max(50).default(10) });

export const createCategoryInput = z.object({ name: requiredText(120), code: optionalText(32), parentId: id.nullable().optional() });
