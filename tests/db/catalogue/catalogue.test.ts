import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPrisma, type PrismaClient } from "@/lib/prisma";
import { loadReferenceData } from "../../../scripts/database/reference-data";
import { createTestDatabase, type TestDatabase } from "../support/database";
import { refusal } from "../support/refusal";
import { createWorld, type World } from "../support/world";

let database: TestDatabase;
let db: PrismaClient;
let world: World;

beforeAll(async () => {
  database = await createTestDatabase();
  db = createPrisma(database.url);
  await loadReferenceData(database.url);
  world = await createWorld(db);
});

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

describe("products", () => {
  test("keep four decimals of price, and their category and rate", async () => {
    const { product, taxRate } = world.a.as.collaborator;
    const category = await product.createCategory({ name: "Câbles" });
    const [rate] = await taxRate.list();
    const { id } = await product.create({ sku: "CAB-25", name: "Câble 2,5 mm²", unitCode: "mtr", salePrice: "1.2345", categoryId: category.id, saleTaxRateId: rate!.id });
    const found = await product.get({ id });
    expect(found.salePrice.toFixed()).toBe("1.2345");
    expect(found).toMatchObject({ unitCode: "MTR", category: { name: "Câbles" }, saleTaxRate: { name: rate!.name } });
    expect((await product.categories())[0]).toMatchObject({ name: "Câbles", _count: { products: 1 } });
  });

  test("have a SKU of their own: a conflict names the field and who has it", async () => {
    const { product } = world.a.as.admin;
    await product.create({ sku: "DUP", name: "First" });
    const second = await product.create({ sku: "DUP-2", name: "Second" });
    const conflict = { code: "CONFLICT", reason: "product.duplicate", params: { field: "sku", value: "DUP", name: "First" } };
    expect(await refusal(product.create({ sku: "DUP", name: "Third" }))).toEqual(conflict);
    expect(await refusal(product.update({ id: second.id, sku: "DUP" }))).toEqual(conflict);
    await product.update({ id: second.id, sku: "DUP-2", name: "Second again" });
    await world.b.as.admin.product.create({ sku: "DUP", name: "Other house" });
  });

  test.each(["-1", "1.23456", "abc", "1e5", ""])("are refused at the price %j", async (salePrice) => {
    expect((await refusal(world.a.as.admin.product.create({ sku: "BAD", name: "Bad", salePrice }))).code).toBe("BAD_REQUEST");
  });

  test("are sold by units that exist", async () => {
    expect(await refusal(world.a.as.admin.product.create({ sku: "UNIT", name: "Unit", unitCode: "XXX" }))).toMatchObject({ reason: "product.unknownCode", params: { field: "unit", code: "XXX" } });
  });

  test("leave pickers when archived or no longer sold", async () => {
    const { product } = world.a.as.manager;
    const { id } = await product.create({ sku: "OLD-1", name: "Oldtimer" });
    await product.create({ sku: "OLD-2", name: "Oldtimer bought", isSold: false, isPurchased: true });
    expect((await product.lookup({ search: "oldtimer" })).map((row) => row.sku)).toEqual(["OLD-1"]);
    await product.archive({ id });
    expect(await product.lookup({ search: "oldtimer" })).toEqual([]);
    expect((await product.list({ archived: true })).items.map((row) => row.sku)).toEqual(["OLD-1"]);
    await product.restore({ id });
    expect((await product.list({ search: "old-", sort: "sku", order: "desc" })).items.map((row) => row.sku)).toEqual(["OLD-2", "OLD-1"]);
  });

  test("are disbursements by their kind", async () => {
    const { product } = world.a.as.admin;
    const { id } = await product.create({ sku: "FEE", name: "Greffe", kind: "DISBURSEMENT" });
    expect((await product.get({ id })).isDisbursement).toBe(true);
    await product.update({ id, kind: "SERVICE" });
    expect((await product.get({ id })).isDisbursement).toBe(false);
  });
});

describe("VAT rates", () => {
  test("one is the default, also when two people choose at once", async () => {
    const { taxRate } = world.a.as.admin;
    const [first, second, third] = await taxRate.list();
    await Promise.all([taxRate.setDefault({ id: second!.id }), taxRate.setDefault({ id: third!.id })]);
    expect((await taxRate.list()).filter((rate) => rate.isDefault)).toHaveLength(1);
    await taxRate.setDefault({ id: first!.id });
    expect((await taxRate.list())[0]).toMatchObject({ id: first!.id, isDefault: true });
    expect(await refusal(taxRate.archive({ id: first!.id }))).toMatchObject({ code: "PRECONDITION_FAILED", reason: "taxRate.isDefault" });
  });

  test("fit their category", async () => {
    const { taxRate } = world.a.as.admin;
    const call = (rate: string, category: "S" | "AE") => taxRate.create({ code: `T${rate}${category}`, name: "Try", rate, category });
    expect(await refusal(call("0", "S"))).toMatchObject({ reason: "taxRate.rateOfCategory" });
    expect(await refusal(call("20", "AE"))).toMatchObject({ reason: "taxRate.rateOfCategory" });
    await call("8.5", "S");
    expect(await refusal(call("8.5", "S"))).toMatchObject({ code: "CONFLICT", reason: "taxRate.duplicate" });
  });

  test("change their percentage as long as no document uses them, their name always", async () => {
    const { client, taxRate } = world.a.as.admin;
    const { id } = await taxRate.create({ code: "REUNION", name: "La Réunion", rate: "8.5", category: "S" });
    await taxRate.update({ id, rate: "8.6" });
    const buyer = await client.create({ name: "Buyer of Réunion" });
    await db.quote.create({
      data: { organizationId: world.a.id, clientId: buyer.id, lines: { create: { position: 1, description: "Line", quantity: 1, unitPrice: 1, vatRate: 8.6, taxRateId: id } } },
    });
    expect(await refusal(taxRate.update({ id, rate: "8.5" }))).toMatchObject({ code: "PRECONDITION_FAILED", reason: "taxRate.used" });
    expect(await taxRate.update({ id, rate: "8.60", name: "Outre-mer" })).toEqual({ id, name: "Outre-mer" });
    await taxRate.archive({ id });
    expect((await taxRate.list({ archived: true })).map((rate) => rate.code)).toEqual(["REUNION"]);
  });
});

describe("payment terms", () => {
  test("one is the default, also when two people choose at once", async () => {
    const { paymentTerm } = world.a.as.admin;
    const terms = await paymentTerm.list();
    expect(terms[0]).toMatchObject({ code: "30J", isDefault: true });
    await Promise.all(terms.slice(1, 3).map(({ id }) => paymentTerm.setDefault({ id })));
    expect((await paymentTerm.list()).filter((term) => term.isDefault)).toHaveLength(1);
  });

  test("have a code of their own, and are chosen for clients until archived", async () => {
    const { client, paymentTerm } = world.a.as.admin;
    const { id } = await paymentTerm.create({ code: "15j", name: "15 jours", days: 15 });
    expect(await refusal(paymentTerm.create({ code: "15J", name: "Again" }))).toMatchObject({ code: "CONFLICT", reason: "paymentTerm.duplicate", params: { code: "15J" } });
    await paymentTerm.update({ id, days: 10, name: "10 jours" });
    const buyer = await client.create({ name: "Prompt payer", paymentTermId: id });
    expect((await client.get({ id: buyer.id })).paymentTerm).toEqual({ id, name: "10 jours" });
    await paymentTerm.archive({ id });
    expect((await refusal(client.create({ name: "Too late", paymentTermId: id }))).code).toBe("NOT_FOUND");
  });
});

describe("search", () => {
  test("finds across modules, and nothing in those that the person may not see", async () => {
    await world.a.as.admin.client.create({ name: "Cuivre et Laiton" });
    await world.a.as.admin.product.create({ sku: "CU-12", name: "Tube cuivre 12" });
    const found = await world.a.as.admin.search.global({ query: "cuivre" });
    expect(found.clients.map((row) => row.name)).toEqual(["Cuivre et Laiton"]);
    expect(found.products.map((row) => row.sku)).toEqual(["CU-12"]);
    expect(await world.a.as.hr.search.global({ query: "cuivre" })).toEqual({ clients: [], products: [], quotes: [], invoices: [] });
    expect(await world.b.as.admin.search.global({ query: "cuivre" })).toEqual({ clients: [], products: [], quotes: [], invoices: [] });
  });

  test("a collaborator finds quotes of the organisation, and invoices of their own only", async () => {
    const { id: organizationId, people, as } = world.a;
    const { id: clientId } = await as.admin.client.create({ name: "Verre & Miroirs" });
    await db.invoice.createMany({
      data: [{ organizationId, clientId, purchaseOrderRef: "mine", createdById: people.collaborator.id }, { organizationId, clientId, purchaseOrderRef: "theirs", createdById: people.manager.id }],
    });
    await db.quote.create({ data: { organizationId, clientId, title: "Miroir d'entrée" } });
    const found = await as.collaborator.search.global({ query: "miroirs" });
    expect([found.quotes.length, found.invoices.length]).toEqual([1, 1]);
    expect((await as.accountant.search.global({ query: "miroirs" })).invoices).toHaveLength(2);
    const { invoices, quotes, totals } = await as.collaborator.client.get({ id: clientId });
    expect([invoices?.length, quotes?.length, totals]).toEqual([1, 1, null]);
  });
});
