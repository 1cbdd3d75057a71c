import { TRPCError } from "@trpc/server";
import { notFound, reason } from "@/lib/errors";
import type { Transaction } from "@/lib/prisma";
import { checkCodes } from "./check-codes";

type ProductFields = {
  id?: string;
  sku?: string;
  barcode?: string | null;
  unitCode?: string;
  categoryId?: string | null;
  saleTaxRateId?: string | null;
  purchaseTaxRateId?: string | null;
};

async function refuseDuplicates(tx: Transaction, organizationId: string, product: ProductFields): Promise<void> {
  for (const field of ["sku", "barcode"] as const) {
    const value = product[field];
    if (!value) continue;
    const other = await tx.product.findFirst({ where: { organizationId, [field]: value, id: { not: product.id } }, select: { name: true } });
    if (!other) continue;
    throw new TRPCError({
      code: "CONFLICT",
      message: `${other.name} has the same ${field}.`,
      cause: reason("product.duplicate", { field, value, name: other.name }),
    });
  }
}

/**
 * Everything about a product's fields that needs the database.
 *
 * @throws TRPCError CONFLICT (same SKU or barcode), NOT_FOUND (category, tax rate), BAD_REQUEST (unit).
 */
export async function checkProduct(tx: Transaction, organizationId: string, product: ProductFields): Promise<void> {
  await checkCodes(tx, { unit: product.unitCode });
  const { categoryId } = product;
  if (categoryId && !(await tx.productCategory.findFirst({ where: { id: categoryId, organizationId }, select: { id: true } }))) {
    throw notFound("Category");
  }
  for (const id of [product.saleTaxRateId, product.purchaseTaxRateId]) {
    if (id && !(await tx.taxRate.findFirst({ where: { id, organizationId, archivedAt: null }, select: { id: true } }))) throw notFound("Tax rate");
  }
  await refuseDuplicates(tx, organizationId, product);
}
