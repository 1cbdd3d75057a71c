import { decimal, type DecimalInput } from "@/lib/money";
import type { Prisma } from "@/lib/prisma";
import type { RowValue } from "../../mapping/parse-row";
import type { productFields } from "../../mapping/product-fields";

export type ProductValue = RowValue<typeof productFields>;

const PLAIN = ["sku", "name", "description", "kind", "unitCode", "barcode", "isSold", "isPurchased", "trackStock", "isArchived", "categoryName"] as const;
const DECIMALS = ["salePrice", "purchasePrice", "weightKg"] as const;

/** A product as rows compare with it: decimals as text with four decimals, the category by its name. Absent: the column's default. */
export type ProductRow = {
  [C in "sku" | "name" | "description" | "kind" | "unitCode" | "barcode" | "categoryName" | "saleTaxRateId" | (typeof DECIMALS)[number]]?: string | null;
} & { [C in "isSold" | "isPurchased" | "trackStock" | "isArchived"]?: boolean };

export const PRODUCT_SELECT = {
  id: true, sku: true, name: true, description: true, kind: true, unitCode: true, barcode: true, isSold: true, isPurchased: true, trackStock: true,
  salePrice: true, purchasePrice: true, weightKg: true, saleTaxRateId: true, archivedAt: true, category: { select: { name: true } },
} satisfies Prisma.ProductSelect;

const fixed = (value: DecimalInput | null) => (value === null ? null : decimal(value).toFixed(4));

export function storedRow(product: Prisma.ProductGetPayload<{ select: typeof PRODUCT_SELECT }>): ProductRow {
  const { id: _id, archivedAt, category, salePrice, purchasePrice, weightKg, ...plain } = product;
  const decimals = { salePrice: fixed(salePrice), purchasePrice: fixed(purchasePrice), weightKg: fixed(weightKg) };
  return { ...plain, ...decimals, isArchived: archivedAt !== null, categoryName: category?.name ?? null };
}

/** The columns that a file's row says something about, without its VAT. */
export function columnsOf(value: ProductValue): Partial<ProductRow> {
  const plain = Object.fromEntries(PLAIN.flatMap((column) => (value[column] === undefined ? [] : [[column, value[column]]])));
  const decimals = DECIMALS.flatMap((column) => (value[column] ? [[column, fixed(value[column])]] : []));
  return { ...plain, ...Object.fromEntries(decimals) };
}
