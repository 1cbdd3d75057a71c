import { afterAll, beforeAll, expect, test } from "vitest";
import { createPrisma, type PrismaClient } from "@/lib/prisma";
import { createOrganization } from "@/server/services/organization/create-organization";
import { callerFor } from "@/server/trpc/caller-for";
import { loadReferenceData } from "../../../scripts/database/reference-data";
import { createTestDatabase, type TestDatabase } from "../support/database";
import { createPerson } from "../support/world";

let database: TestDatabase;
let db: PrismaClient;

beforeAll(async () => {
  database = await createTestDatabase();
  db = createPrisma(database.url);
  await Promise.all([loadReferenceData(database.url), loadReferenceData(database.url)]);
});

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

test("two loads at once leave one set, and a third changes nothing", async () => {
  const before = await db.country.findMany({ orderBy: { code: "asc" } });
  await loadReferenceData(database.url);
  expect(await db.country.findMany({ orderBy: { code: "asc" } })).toEqual(before);
  expect(before).toHaveLength(250);
  expect(before.filter((country) => country.isEu)).toHaveLength(27);
  expect(before.find((country) => country.code === "GR")).toMatchObject({ alpha3: "GRC", nameFr: "Grèce", vatPrefix: "EL", isSepa: true });
});

test("a text that was changed by hand is put right, without a new row", async () => {
  const unit = await db.unitOfMeasure.findFirstOrThrow({ where: { code: "HUR" } });
  await db.unitOfMeasure.update({ where: { id: unit.id }, data: { nameFr: "stunde" } });
  await loadReferenceData(database.url);
  expect(await db.unitOfMeasure.findFirstOrThrow({ where: { code: "HUR" } })).toMatchObject({ id: unit.id, nameFr: "heure" });
});

test("decimals of currencies are those of ISO 4217", async () => {
  const rows = await db.currency.findMany({ where: { code: { in: ["EUR", "JPY", "TND"] } }, orderBy: { code: "asc" } });
  expect(rows.map(({ code, decimals }) => [code, decimals])).toEqual([["EUR", 2], ["JPY", 0], ["TND", 3]]);
});

test("every account of the chart hangs on one that is there, of the same class", async () => {
  const accounts = await db.chartAccountTemplate.findMany();
  const byNumber = new Map(accounts.map((account) => [account.number, account]));
  for (const { number, parentNumber, class: ofClass } of accounts) {
    expect(String(ofClass)).toBe(number[0]);
    if (parentNumber) expect(byNumber.get(parentNumber)?.class).toBe(ofClass);
  }
  expect(byNumber.get("44571")).toMatchObject({ name: "TVA collectée", parentNumber: "4457", type: "VAT" });
});

test("a new organisation starts with the French rates, 20 % by default", async () => {
  const person = await createPerson(db, "Nora Petit");
  const { id } = await createOrganization(db, { userId: person.id, label: person.name, request: null }, { name: "Petit", countryCode: "FR" });
  const caller = await callerFor(db, person, id);
  const rates = await caller.taxRate.list();
  expect(rates.map(({ code, rate }) => `${code} ${rate}`)).toEqual(["FR20 20", "FR10 10", "FR55 5.5", "FR21 2.1", "FR0AE 0", "FR0E 0", "FR0G 0", "FR0K 0"]);
  expect(rates.filter((rate) => rate.isDefault).map((rate) => rate.code)).toEqual(["FR20"]);
});

test("reference data is for everybody who is signed in, organisation or not", async () => {
  const caller = await callerFor(db, await createPerson(db, "Léa Roy"), null);
  expect(await caller.reference.countries()).toHaveLength(250);
  expect(await caller.reference.currencies()).toContainEqual({ code: "EUR", name: "Euro", symbol: "€", decimals: 2 });
  expect(await caller.reference.units()).toContainEqual(expect.objectContaining({ code: "MTK", nameFr: "mètre carré" }));
});
