import type { Prisma, Transaction } from "@/lib/prisma";
import type { AuditEntry } from "@/server/services/audit/record-audits";
import type { ImportedLine } from "../../documents/imported-document";
import type { ImportRun } from "../import-run";

const NAME_LENGTH = 200;
const SELECT = { id: true, sku: true, name: true, kind: true, unitCode: true } as const satisfies Prisma.ProductSelect;

export type KnownProduct = Prisma.ProductGetPayload<{ select: typeof SELECT }>;

/** The products that a batch of lines names, by sku. */
export type ProductBook = Map<string, KnownProduct>;

export async function readProducts(tx: Transaction, organizationId: string, lines: readonly ImportedLine[]): Promise<ProductBook> {
  const skus = [...new Set(lines.flatMap(({ sku }) => sku ?? []))];
  const products = await tx.product.findMany({ where: { organizationId, sku: { in: skus } }, select: SELECT });
  return new Map(products.map((product) => [product.sku, product]));
}

/** The first line of each product that the catalogue does not have. */
export function missingProducts(book: ProductBook, lines: readonly ImportedLine[]): Map<string, ImportedLine> {
  const missing = new Map<string, ImportedLine>();
  for (const line of lines) if (line.sku !== null && !book.has(line.sku) && !missing.has(line.sku)) missing.set(line.sku, line);
  return missing;
}

/** Adds the missing products to catalogue and book, named and priced as the first line that sells them. */
export async function createProducts(tx: Transaction, run: ImportRun, book: ProductBook, lines: readonly ImportedLine[]): Promise<AuditEntry[]> {
  const { organizationId, userId } = run.actor;
  const missing = [...missingProducts(book, lines)];
  if (missing.length === 0) return [];
  const data = missing.map(([sku, line]): Prisma.ProductCreateManyInput => ({
    organizationId,
    createdById: userId,
    sku,
    name: (line.description ?? sku).slice(0, NAME_LENGTH),
    kind: run.record.choices.productKind,
    unitCode: line.unitCode ?? "C62",
    salePrice: line.unitPrice,
    saleTaxRateId: run.books.rate(line)?.id ?? null,
  }));
  const created = await tx.product.createManyAndReturn({ data, select: SELECT });
  for (const product of created) book.set(product.sku, product);
  return created.map((product) => ({
    action: "IMPORT", entityType: "Product", entityId: product.id, label: product.name, reason: run.record.fileName, after: product,
  }));
}
