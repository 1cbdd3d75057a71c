import type { LineValues } from "@/console/documents/document-schema";
import { decimal, type DecimalLike } from "@/lib/money";

type StoredLine = {
  kind: LineValues["kind"];
  productId: string | null;
  product: { sku: string | null } | null;
  description: string;
  quantity: DecimalLike;
  unitCode: string;
  unitPrice: DecimalLike;
  discountPercent: DecimalLike;
  taxRateId: string | null;
  isOptional?: boolean;
};

/** "" for zero: a field that says nothing shows nothing. */
export function textUnlessZero(value: DecimalLike | null): string {
  return value === null || decimal(value).isZero() ? "" : value.toFixed();
}

/** The lines of a stored document as its form begins. */
export function toLineValues(lines: readonly StoredLine[]): LineValues[] {
  return lines.map((line) => ({
    kind: line.kind,
    productId: line.productId ?? "",
    sku: line.product?.sku ?? "",
    description: line.description,
    quantity: line.kind === "ITEM" ? line.quantity.toFixed() : "1",
    unitCode: line.unitCode,
    unitPrice: line.kind === "ITEM" ? line.unitPrice.toFixed() : "",
    discountPercent: textUnlessZero(line.discountPercent),
    taxRateId: line.taxRateId ?? "",
    isOptional: line.isOptional ?? false,
  }));
}
