import { z } from "zod";

import type { ApiInputs, ApiOutputs } from "@/console/lib/api-types";
import { optionalDecimal, optionalText, requiredDecimal, requiredText } from "@/console/lib/form-schemas";

export const productKinds = ["GOOD", "SERVICE", "LABOUR", "TRAVEL", "KIT", "DISBURSEMENT"] as const;

export type ProductKind = (typeof productKinds)[number];

export type Product = ApiOutputs["product"]["get"];

const price = { min: 0, max: 999_999_999_999, scale: 4 };
const blankAsNull = z.string().transform((id) => id || null);

export const productSchema = z.object({
  kind: z.enum(productKinds),
  sku: requiredText(60),
  name: requiredText(200),
  description: optionalText(5_000),
  categoryId: blankAsNull,
  unitCode: z.string().min(1).max(6),
  salePrice: requiredDecimal(price),
  saleTaxRateId: blankAsNull,
  purchasePrice: optionalDecimal(price),
  purchaseTaxRateId: blankAsNull,
  barcode: optionalText(40),
  isSold: z.boolean(),
  isPurchased: z.boolean(),
  trackStock: z.boolean(),
});

export type ProductValues = z.input<typeof productSchema>;
export type ProductOutput = z.output<typeof productSchema>;

/** The form's content as the server takes it. What is not bought has no purchase price; only things are in stock. */
export function toProductFields(product: ProductOutput): ApiInputs["product"]["create"] {
  const purchase = product.isPurchased ? {} : { purchasePrice: null, purchaseTaxRateId: null };
  return { ...product, ...purchase, trackStock: product.trackStock && isThing(product.kind) };
}

/** True for what can lie in a store. */
export function isThing(kind: ProductKind): boolean {
  return kind === "GOOD" || kind === "KIT";
}

/** What a new product starts with. */
export function blankProduct(defaultRateId: string): ProductValues {
  return {
    kind: "SERVICE",
    sku: "",
    name: "",
    description: "",
    categoryId: "",
    unitCode: "C62",
    salePrice: "",
    saleTaxRateId: defaultRateId,
    purchasePrice: "",
    purchaseTaxRateId: "",
    barcode: "",
    isSold: true,
    isPurchased: false,
    trackStock: false,
  };
}

/** A stored product as its form begins. */
export function toProductValues(product: Product): ProductValues {
  return {
    kind: product.kind,
    sku: product.sku,
    name: product.name,
    description: product.description ?? "",
    categoryId: product.category?.id ?? "",
    unitCode: product.unitCode,
    salePrice: product.salePrice.toFixed(),
    saleTaxRateId: product.saleTaxRate?.id ?? "",
    purchasePrice: product.purchasePrice?.toFixed() ?? "",
    purchaseTaxRateId: product.purchaseTaxRate?.id ?? "",
    barcode: product.barcode ?? "",
    isSold: product.isSold,
    isPurchased: product.isPurchased,
    trackStock: product.trackStock,
  };
}
