import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toIsoDay } from "@/lib/billing/calendar-day";
import { Decimal } from "@/lib/money";
import { HAS_REAL_DATA, plainNet, PlainMonths, plainRows } from "../../unit/import/support/real-data";
import { openObserver, type Observer } from "../isolation/fingerprint";
import { openImportWorld } from "./support/import-world";
import { performImport, type Wish } from "./support/perform-import";
import { allRefusals } from "./support/refusals";

if (!HAS_REAL_DATA) console.log("Skipped: the real files are not beside the repository (../shared/data).");

const file = (path: string) => readFileSync(resolve("../shared/data", path));
const world = openImportWorld();
let observer: Observer;

beforeAll(async () => {
  observer = await openObserver(world.database.url);
});
afterAll(() => observer.close());

/** Net by month of the invoices that the organisation has in the database, credit notes counting against. */
async function storedMonths(organizationId: string): Promise<[string, string][]> {
  const months = new PlainMonths();
  const invoices = await world.db.invoice.findMany({
    where: { organizationId, idempotencyKey: { startsWith: "import:" } },
    select: { type: true, issueDate: true, lines: { select: { lineNet: true } } },
  });
  for (const { type, issueDate, lines } of invoices) {
    for (const { lineNet } of lines) {
      const net = new Decimal(lineNet.toFixed(2));
      months.add(issueDate ? toIsoDay(issueDate) : "", type === "CREDIT_NOTE" ? net.negated() : net);
    }
  }
  return months.entries();
}

const months = (report: { months: { month: string; net: string }[] }) => report.months.map(({ month, net }) => [month, net]);

type Timed = { startedAt: Date | null; finishedAt: Date | null };

function seconds({ startedAt, finishedAt }: Timed): string {
  return startedAt && finishedAt ? `${((finishedAt.getTime() - startedAt.getTime()) / 1000).toFixed(1)} s` : "?";
}

function tell(name: string, { foretold, done, report }: { foretold: Timed; done: Timed; report: object }): void {
  console.log(name, `dry run ${seconds(foretold)}, run ${seconds(done)}`, JSON.stringify(report));
}

describe.skipIf(!HAS_REAL_DATA)("Northwind, into one organisation", { timeout: 240_000 }, () => {
  const orders: Wish = {
    entity: "INVOICE",
    files: HAS_REAL_DATA ? { lines: file("northwind/order_details.csv"), headers: file("northwind/orders.csv") } : { lines: "" },
    choices: { shippingDescription: "Freight", currencyCode: "USD" },
  };

  test.each([
    ["CLIENT", "customers", 91],
    ["PRODUCT", "products", 77],
  ] as const)("%s: all rows are created, once", async (entity, name, count) => {
    const wish: Wish = { entity, files: { lines: file(`northwind/${name}.csv`) } };
    const { report, foretoldReport, done } = await performImport(world.a.as.manager, wish);
    expect(report).toMatchObject({ created: count, updated: 0, skipped: 0, refused: 0 });
    expect(foretoldReport).toEqual(report);
    expect(done.status).toBe("COMPLETED");
    const again = await performImport(world.a.as.manager, wish);
    expect(again.report).toMatchObject({ created: 0, updated: 0, skipped: count, refused: 0 });
    expect(again.foretoldReport).toEqual(again.report);
  });

  test("orders with their details become invoices, to the cent, once", async () => {
    const { a, b } = world;
    const others = await observer.fingerprint(b.id);
    const first = await performImport(a.as.manager, orders);
    const { report, foretoldReport } = first;
    tell("Northwind orders", first);
    expect(report).toMatchObject({ created: 830, invoices: 830, creditNotes: 0, lines: 2155, refused: 0, refusedRows: 0, createdClients: 0, createdProducts: 0, freeTextLines: 0 });
    expect(foretoldReport).toEqual(report);

    const plain = new PlainMonths();
    const dates = new Map(plainRows("northwind/orders.csv").map((order) => [order["orderID"], order["orderDate"] ?? ""]));
    for (const order of plainRows("northwind/orders.csv")) plain.add(order["orderDate"] ?? "", new Decimal(order["freight"] ?? "0"));
    for (const line of plainRows("northwind/order_details.csv")) {
      plain.add(dates.get(line["orderID"] ?? "") ?? "", plainNet(line["quantity"] ?? "", line["unitPrice"] ?? "", line["discount"]));
    }
    expect(await storedMonths(a.id)).toEqual(plain.entries());
    expect(months(report)).toEqual(plain.entries());

    const again = await performImport(a.as.manager, orders);
    expect(again.report).toMatchObject({ created: 0, skipped: 830, refused: 0, months: [] });
    expect(again.foretoldReport).toEqual(again.report);
    expect(await world.db.invoice.count({ where: { organizationId: a.id } })).toBe(830);
    expect(await observer.fingerprint(b.id)).toEqual(others);
  });
});

describe.skipIf(!HAS_REAL_DATA)("Online Retail, into the other organisation", { timeout: 400_000 }, () => {
  const path = "online-retail/2010-12.csv.gz";
  const wish: Wish = {
    entity: "INVOICE",
    files: HAS_REAL_DATA ? { lines: file(path) } : { lines: "" },
    choices: { cancellationPrefix: "C", fallbackClientNumber: "COMPTOIR", createMissingClients: true, createMissingProducts: true, currencyCode: "GBP" },
  };

  test("a month of invoices and credit notes, to the cent, once", async () => {
    const { a, b } = world;
    const others = await observer.fingerprint(a.id);
    const first = await performImport(b.as.manager, wish);
    const { id, report, foretoldReport } = first;
    tell("Online Retail", first);
    expect(report).toMatchObject({ created: 1955, invoices: 1629, creditNotes: 326, lines: 42_411, fallbackDocuments: 247, refused: 70, refusedRows: 70, byReason: { NEGATIVE_QUANTITY: 70 } });
    expect(foretoldReport).toEqual(report);

    const refused = new Set((await allRefusals(world.db, b.id, id)).map(({ row }) => row.rowNumber));
    expect(refused.size).toBe(70);
    const plain = new PlainMonths();
    plainRows(path).forEach((row, index) => {
      if (!refused.has(index + 2)) plain.add(row["InvoiceDate"] ?? "", plainNet(row["Quantity"] ?? "", row["UnitPrice"] ?? ""));
    });
    expect(await storedMonths(b.id)).toEqual(plain.entries());
    expect(months(report)).toEqual(plain.entries());
    const linked = await world.db.invoice.count({ where: { organizationId: b.id, correctedInvoiceId: { not: null } } });
    console.log(`${linked} of 326 credit notes found their invoice`);
    expect(linked).toBeGreaterThan(0);

    const again = await performImport(b.as.manager, wish);
    tell("Online Retail, once more", again);
    expect(again.report).toMatchObject({ created: 0, skipped: 1955, refused: 70, months: [], createdClients: 0, createdProducts: 0 });
    expect(again.foretoldReport).toEqual(again.report);
    expect(await world.db.invoice.count({ where: { organizationId: b.id } })).toBe(1955);
    expect(await observer.fingerprint(a.id)).toEqual(others);
  });

  test("the audit chain is whole after all of it", async () => {
    expect(await world.b.as.admin.audit.verify()).toMatchObject({ brokenAt: null });
  });
});
