import type { Prisma } from "@/lib/prisma";

/** Products whose name, SKU or barcode contains the text. */
export function productSearch(search: string | undefined): Prisma.ProductWhereInput {
  if (!search) return {};
  const text = { contains: search, mode: "insensitive" } as const;
  return { OR: [{ name: text }, { sku: text }, { barcode: text }] };
}
