import type { Transaction } from "@/lib/prisma";
import { productFields } from "../../mapping/product-fields";
import type { ImportRun } from "../import-run";
import type { UpsertKind } from "../upsert/upsert-rows";
import type { Working } from "../upsert/working-set";
import { applyProduct, PRODUCT_KEYS } from "./apply-product";
import { PRODUCT_SELECT, storedRow, type ProductRow, type ProductValue } from "./product-row";
import { writeProducts } from "./write-products";

/** Products that the rows mean, or whose barcode they would take. */
async function load(tx: Transaction, { actor: { organizationId } }: ImportRun, values: readonly ProductValue[]): Promise<Working<ProductRow>[]> {
  const skus = values.flatMap(({ sku }) => sku ?? []);
  const barcodes = values.flatMap(({ barcode }) => barcode ?? []);
  const rows = await tx.product.findMany({
    where: { organizationId, OR: [{ sku: { in: skus } }, { barcode: { in: barcodes } }] },
    select: PRODUCT_SELECT,
  });
  return rows.map((row) => {
    const stored = storedRow(row);
    return { id: row.id, stored, row: stored };
  });
}

export const productKind: UpsertKind<typeof productFields, ProductRow> = { fields: productFields, keys: PRODUCT_KEYS, load, apply: applyProduct, write: writeProducts };
