import type { Prisma, Transaction } from "@/lib/prisma";
import type { AuditEntry } from "@/server/services/audit/record-audits";
import type { ImportRun } from "../import-run";
import { differences } from "../upsert/same-values";
import type { Working } from "../upsert/working-set";
import type { ProductRow } from "./product-row";

type Categories = ReadonlyMap<string, string>;

/** The categories that the rows name, by name; those that are missing are added. */
async function categoriesOf(tx: Transaction, organizationId: string, records: readonly Working<ProductRow>[]): Promise<Categories> {
  const names = [...new Set(records.flatMap(({ row }) => row.categoryName ?? []))];
  const known = await tx.productCategory.findMany({ where: { organizationId, name: { in: names } }, select: { id: true, name: true } });
  const missing = names.filter((name) => known.every((category) => category.name !== name));
  const data = missing.map((name) => ({ organizationId, name }));
  const added = missing.length > 0 ? await tx.productCategory.createManyAndReturn({ data, select: { id: true, name: true } }) : [];
  return new Map([...known, ...added].map(({ id, name }) => [name, id]));
}

/** Columns as the table has them. */
function tableColumns({ categoryName, isArchived, ...columns }: Partial<ProductRow>, categories: Categories) {
  return {
    ...columns,
    ...(categoryName === undefined ? {} : { categoryId: categoryName === null ? null : (categories.get(categoryName) ?? null) }),
    ...(isArchived === undefined ? {} : { archivedAt: isArchived ? new Date() : null }),
    ...(columns.kind ? { isDisbursement: columns.kind === "DISBURSEMENT" } : {}),
  };
}

async function createProducts(tx: Transaction, run: ImportRun, records: readonly Working<ProductRow>[], categories: Categories): Promise<AuditEntry[]> {
  const { organizationId, userId } = run.actor;
  if (records.length === 0) return [];
  const data = records.map(({ row }) => {
    const columns = tableColumns(row, categories) as Partial<Prisma.ProductCreateManyInput>;
    return { ...columns, sku: row.sku ?? "", name: row.name ?? "", organizationId, createdById: userId };
  });
  const created = await tx.product.createManyAndReturn({ data, select: { id: true, sku: true } });
  const ids = new Map(created.map(({ id, sku }) => [sku, id]));
  return records.map(({ row }) => audit(run, ids.get(row.sku ?? "") ?? "", null, row));
}

async function updateProducts(tx: Transaction, run: ImportRun, records: readonly Working<ProductRow>[], categories: Categories): Promise<AuditEntry[]> {
  const { organizationId } = run.actor;
  const entries: AuditEntry[] = [];
  for (const { id, stored, row } of records) {
    if (!id || !stored) continue;
    const data = tableColumns(differences(stored, row), categories) as Prisma.ProductUncheckedUpdateManyInput;
    await tx.product.updateMany({ where: { id, organizationId }, data });
    entries.push(audit(run, id, stored, row));
  }
  return entries;
}

function audit(run: ImportRun, id: string, before: ProductRow | null, after: ProductRow): AuditEntry {
  return { action: "IMPORT", entityType: "Product", entityId: id, label: after.name, reason: run.record.fileName, before, after };
}

/** Writes new and changed products. Gives what the audit log says of them. */
export async function writeProducts(tx: Transaction, run: ImportRun, records: readonly Working<ProductRow>[]): Promise<AuditEntry[]> {
  const categories = await categoriesOf(tx, run.actor.organizationId, records);
  const created = await createProducts(tx, run, records.filter(({ id }) => id === null), categories);
  return [...created, ...(await updateProducts(tx, run, records.filter(({ id }) => id !== null), categories))];
}
