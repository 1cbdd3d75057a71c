import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createRecords, type Records } from "../support/records";
import { dayFromNow, issued } from "../support/seller";
import { openWorld } from "../support/open-world";
import { createWorldOrganisation } from "../support/world";

const world = openWorld();
let owner: Client;
let foreign: Records;

beforeAll(async () => {
  owner = new Client({ connectionString: world.database.url });
  await owner.connect();
  foreign = await createRecords(await createWorldOrganisation(world.db, "Bravo Conseil"));
  await issued(world.org, world.seller);
});

afterAll(() => owner.end());

describe("ledgers are written once, even by the owner of the database", () => {
  test.each(["AuditLog", "FiscalSeal"])("%s", async (table) => {
    await expect(owner.query(`UPDATE "${table}" SET hash = repeat('0', 64)`)).rejects.toMatchObject({ code: "HC001" });
    await expect(owner.query(`DELETE FROM "${table}"`)).rejects.toMatchObject({ code: "HC001" });
    await expect(owner.query(`TRUNCATE "${table}" CASCADE`)).rejects.toMatchObject({ code: "HC001" });
  });
});

describe("a row of one organisation cannot point to another's, whoever writes it", () => {
  const FOREIGN = "HC004";

  test("a line, to a product or a rate", async () => {
    const { id } = await world.org.as.admin.invoice.create({ clientId: world.seller.company });
    const line = { position: 1, description: "x" };
    const where = { id, organizationId: world.org.id };
    for (const reference of [{ productId: foreign.productId }, { taxRateId: foreign.taxRateId }]) {
      await expect(world.db.invoice.update({ where, data: { lines: { create: { ...line, ...reference } } } })).rejects.toThrow(FOREIGN);
    }
  });

  test("an allocation, to an invoice", async () => {
    const bravo = await createWorldOrganisation(world.db, "Charlie");
    const client = await bravo.as.admin.client.create({ name: "Charlie client" });
    const theirs = await bravo.as.admin.invoice.create({ clientId: client.id });
    const payment = await world.org.as.admin.payment.record({ clientId: world.seller.company, method: "CARD", paidOn: dayFromNow(0), amount: "5" });
    const allocation = { invoiceId: theirs.id, amount: 5, allocatedAt: new Date() };
    const where = { id: payment.id, organizationId: world.org.id };
    await expect(world.db.payment.update({ where, data: { allocations: { create: allocation } } })).rejects.toThrow(FOREIGN);
  });

  test("a document, to a client: by its composite key", async () => {
    const data = { organizationId: world.org.id, clientId: foreign.clientId };
    await expect(world.db.quote.create({ data })).rejects.toMatchObject({ code: "P2003" });
    await expect(world.db.invoice.create({ data })).rejects.toMatchObject({ code: "P2003" });
  });
});

describe("amounts that cannot be", () => {
  test("totals that do not add up, and an allocation of nothing", async () => {
    const data = { organizationId: world.org.id, clientId: world.seller.company };
    await expect(world.db.invoice.create({ data: { ...data, totalNet: 10, subtotalNet: 10, totalGross: 11 } })).rejects.toThrow("invoice_totals");
    await expect(world.db.payment.create({ data: { ...data, paidOn: new Date(), amount: 0 } })).rejects.toThrow("payment_amount");
    await expect(world.db.payment.create({ data: { ...data, paidOn: new Date(), amount: 1, unallocatedAmount: 2 } })).rejects.toThrow("payment_amount");
  });
});

describe("nobody is in two places at once", () => {
  test("time entries of one person do not overlap; those that touch do not", async () => {
    const { db, org } = world;
    const at = (hour: number) => new Date(Date.UTC(2026, 0, 5, hour));
    const entry = (from: number, to: number, userId = org.people.manager.id) =>
      db.timeEntry.create({ data: { organizationId: org.id, userId, workDate: at(0), startedAt: at(from), endedAt: at(to), minutes: (to - from) * 60 } });
    await entry(8, 10);
    await entry(10, 12);
    await entry(9, 11, org.people.hr.id);
    await expect(entry(9, 11)).rejects.toThrow("time_no_overlap");
  });

  test("fiscal years of one organisation do not overlap; those of two may", async () => {
    const { db, org } = world;
    const other = await createWorldOrganisation(db, "Delta");
    const year = (organizationId: string, code: string, start: string, end: string) =>
      db.fiscalYear.create({ data: { organizationId, code, startDate: new Date(start), endDate: new Date(end) } });
    await year(org.id, "2026", "2026-01-01", "2026-12-31");
    await year(other.id, "2026", "2026-07-01", "2027-06-30");
    await expect(year(org.id, "2026b", "2026-12-31", "2027-12-31")).rejects.toThrow("fiscal_year_no_overlap");
  });
});
