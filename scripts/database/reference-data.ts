// @org-scope.raw-sql an advisory lock; no row is read
import { fileURLToPath } from "node:url";
import { deployUrl } from "./deploy-url";
import { createPrisma, type Transaction } from "@/lib/prisma";
import { CHART_OF_ACCOUNTS } from "./reference/chart-of-accounts";
import { COUNTRIES } from "./reference/countries";
import { CURRENCIES } from "./reference/currencies";
import { LEGAL_VAT_RATES } from "./reference/legal-vat-rates";
import { PLANS } from "./reference/plans";
import { UNITS } from "./reference/units";

/** A stored row says what the code says, in every column that the code knows. Decimals are JSON text, as in the code. */
function isSame(stored: object, wanted: object): boolean {
  const present = new Map(Object.entries(stored));
  return Object.entries(wanted).every(([column, value]) => JSON.stringify(present.get(column)) === JSON.stringify(value));
}

type Table<Row> = {
  rows: readonly Row[];
  /** The row's natural key, as text. */
  key(row: Row | (Row & { id: string })): string;
  stored(): Promise<(object & { id: string })[]>;
  insert(rows: Row[]): Promise<unknown>;
  update(id: string, row: Row): Promise<unknown>;
};

/** Adds what is missing and corrects what differs; rows that the code no longer knows stay, as others may refer to them. */
async function bring<Row extends object>({ rows, key, stored, insert, update }: Table<Row>): Promise<void> {
  const present = new Map((await stored()).map((row) => [key(row as Row & { id: string }), row]));
  await insert(rows.filter((row) => !present.has(key(row))));
  for (const row of rows) {
    const found = present.get(key(row));
    if (found && !isSame(found, row)) await update(found.id, row);
  }
}

async function load(tx: Transaction): Promise<void> {
  await bring({
    rows: CURRENCIES,
    key: ({ code }) => code,
    stored: () => tx.currency.findMany(),
    insert: (data) => tx.currency.createMany({ data }),
    update: (id, data) => tx.currency.update({ where: { id }, data }),
  });
  await bring({
    rows: COUNTRIES,
    key: ({ code }) => code,
    stored: () => tx.country.findMany(),
    insert: (data) => tx.country.createMany({ data }),
    update: (id, data) => tx.country.update({ where: { id }, data }),
  });
  await bring({
    rows: UNITS,
    key: ({ code }) => code,
    stored: () => tx.unitOfMeasure.findMany(),
    insert: (data) => tx.unitOfMeasure.createMany({ data }),
    update: (id, data) => tx.unitOfMeasure.update({ where: { id }, data }),
  });
  await bring({
    rows: LEGAL_VAT_RATES,
    key: ({ countryCode, code, validFrom }) => `${countryCode} ${code} ${validFrom.toISOString()}`,
    stored: () => tx.legalVatRate.findMany(),
    insert: (data) => tx.legalVatRate.createMany({ data }),
    update: (id, data) => tx.legalVatRate.update({ where: { id }, data }),
  });
  await bring({
    rows: PLANS,
    key: ({ code }) => code,
    stored: () => tx.plan.findMany(),
    insert: (data) => tx.plan.createMany({ data }),
    update: (id, data) => tx.plan.update({ where: { id }, data }),
  });
  await bring({
    rows: CHART_OF_ACCOUNTS,
    key: ({ chart, number }) => `${chart} ${number}`,
    stored: () => tx.chartAccountTemplate.findMany(),
    insert: (data) => tx.chartAccountTemplate.createMany({ data }),
    update: (id, data) => tx.chartAccountTemplate.update({ where: { id }, data }),
  });
}

/** Brings the global reference tables to what the code says: one transaction, idempotent. Run after the migrations. */
export async function loadReferenceData(connectionString: string): Promise<void> {
  const prisma = createPrisma(connectionString, 1);
  try {
    await prisma.$transaction(async (tx) => {
      // Two deploys at once: the second waits and then finds the work done.
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('heartco.reference_data'))`;
      await load(tx);
    });
  } finally {
    await prisma.$disconnect();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await loadReferenceData(await deployUrl());
  console.log("Reference data is up to date.");
}
