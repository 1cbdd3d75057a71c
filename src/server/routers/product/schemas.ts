import { z } from "zod";
import { recordId } from "@/server/services/documents/inputs";
import { order, optionalText, price, requiredText } from "@/server/services/input/fields";
import { pageInput } from "@/server/services/listing/page";

export const byId = z.object({ id: recordId });

export const productKind = z.enum(["GOOD", "SERVICE", "LABOUR", "TRAVEL", "KIT", "DISBURSEMENT"]);

const fields = z.object({
  sku: requiredText(60),
  name: requiredText(200),
  description: optionalText(5_000),
  kind: productKind.optional(),
  unitCode: z.string().trim().min(1).max(6).toUpperCase().optional(),
  salePrice: price.optional(),
  purchasePrice: price.nullable().optional(),
  barcode: optionalText(40),
  isSold: z.boolean().optional(),
  isPurchased: z.boolean().optional(),
  trackStock: z.boolean().optional(),
  categoryId: recordId.nullable().optional(),
  saleTaxRateId: recordId.nullable().optional(),
  purchaseTaxRateId: recordId.nullable().optional(),
});

export const createInput = fields;
export const updateInput = fields.partial().extend({ id: recordId });

export const listInput = pageInput.extend({
  kind: productKind.optional(),
  categoryId: recordId.optional(),
  isSold: z.boolean().optional(),
  archived: z.boolean().default(false),
  sort: z.enum(["name", "sku", "salePrice", "createdAt"]).default("name"),
  order,
});

export const lookupInput = z.object({ search: z.string().trim().max(100).default(""), limit: z.number().int().min(1).max(50).default(10) });

export const createCategoryInput = z.object({ name: requiredText(120), code: optionalText(32), parentId: recordId.nullable().optional() });
