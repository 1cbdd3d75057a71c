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

describe("a new client", () => {
  test("takes the next number that nobody has, and identifiers without their spaces", async () => {
    const { client } = world.a.as.collaborator;
    await client.create({ name: "Fixed", number: "CL00002" });
    const first = await client.create({ name: "Boulangerie Morel", siret: "732 829 320 00074", email: " Contact@Morel.FR " });
    const second = await client.create({ name: "Garage Petit" });
    expect([first.number, second.number]).toEqual(["CL00001", "CL00003"]);
    expect(await client.get({ id: first.id })).toMatchObject({
      siret: "73282932000074", siren: "732829320", email: "contact@morel.fr", status: "PROSPECT", billingCountry: "FR", currencyCode: "EUR",
    });
  });

  test.each([
    ["a SIREN that fails the Luhn check", { siren: "732829321" }],
    ["a French VAT number of another key", { vatNumber: "FR00732829320" }],
    ["an e-mail address without a domain", { email: "morel@" }],
    ["a discount above 100 %", { discountPercent: "100.01" }],
    ["a negative credit limit", { creditLimit: "-1" }],
  ])("is refused with %s", async (_case, fields) => {
    expect((await refusal(world.a.as.admin.client.create({ name: "Wrong", ...fields }))).code).toBe("BAD_REQUEST");
  });

  test("cannot have the SIRET of one company and the SIREN of another", async () => {
    const call = world.a.as.admin.client.create({ name: "Mixed", siren: "552100554", siret: "73282932000074" });
    expect(await refusal(call)).toMatchObject({ code: "BAD_REQUEST", reason: "client.siretOfOtherCompany" });
  });

  test("of a country or currency that does not exist is refused", async () => {
    const { client } = world.a.as.admin;
    expect(await refusal(client.create({ name: "Nowhere", billingCountry: "ZZ" }))).toMatchObject({ reason: "product.unknownCode", params: { field: "country", code: "ZZ" } });
    expect(await refusal(client.create({ name: "Nowhere", currencyCode: "ABC" }))).toMatchObject({ reason: "product.unknownCode" });
  });

  test("with a SIRET that another client has is a conflict that says whose; another organisation may have it", async () => {
    const { a, b } = world;
    await a.as.admin.client.create({ name: "La Poste", siret: "35600000000048" });
    expect(await refusal(a.as.admin.client.create({ name: "Poste bis", siret: "35600000000048" }))).toEqual({
      code: "CONFLICT", reason: "client.duplicate", params: { field: "siret", value: "35600000000048", name: "La Poste" },
    });
    await b.as.admin.client.create({ name: "La Poste", siret: "35600000000048" });
  });

  test("belongs to a member, not to somebody else", async () => {
    const { a, b } = world;
    await a.as.admin.client.create({ name: "Owned", ownerId: a.people.manager.id });
    expect((await refusal(a.as.admin.client.create({ name: "Lent", ownerId: b.people.manager.id }))).code).toBe("NOT_FOUND");
  });
});

describe("changes", () => {
  test("touch what was given and leave the rest; the audit log says what changed", async () => {
    const { client, audit } = world.a.as.admin;
    const { id } = await client.create({ name: "Atelier Noir", phone: "01 02 03 04 05", language: "en", discountPercent: "5" });
    await client.update({ id, name: "Atelier Blanc", phone: "" });
    expect(await client.get({ id })).toMatchObject({ name: "Atelier Blanc", phone: null, language: "en" });
    const { items } = await audit.list({ entityType: "Client", entityId: id });
    expect(items[0]).toMatchObject({ action: "UPDATE", changedFields: ["name", "phone"], before: { name: "Atelier Noir" }, after: { name: "Atelier Blanc" } });
  });

  test("of status follow the state machine", async () => {
    const { client } = world.a.as.manager;
    const { id } = await client.create({ name: "Mover" });
    expect(await refusal(client.setStatus({ id, status: "DORMANT" }))).toMatchObject({ code: "PRECONDITION_FAILED", reason: "common.transition" });
    await client.setStatus({ id, status: "ACTIVE" });
    expect(await client.setStatus({ id, status: "BLOCKED" })).toEqual({ id, status: "BLOCKED" });
  });

  test("archiving hides from pickers and is undone by restore alone", async () => {
    const { client } = world.a.as.manager;
    const { id } = await client.create({ name: "Zinc & Cie" });
    await client.archive({ id });
    expect(await client.lookup({ search: "zinc" })).toEqual([]);
    expect((await client.list({ search: "zinc" })).items).toEqual([]);
    expect((await client.list({ search: "zinc", archived: true })).items.map((row) => row.id)).toEqual([id]);
    expect(await refusal(client.setStatus({ id, status: "ACTIVE" }))).toMatchObject({ reason: "client.archived" });
    expect((await refusal(world.a.as.collaborator.client.restore({ id }))).code).toBe("FORBIDDEN");
    expect(await client.restore({ id })).toEqual({ id, status: "PROSPECT" });
    expect((await client.lookup({ search: "zinc" })).map((row) => row.id)).toEqual([id]);
  });

  test("at one moment: one of two succeeds, the other is told", async () => {
    const { client } = world.a.as.manager;
    const { id } = await client.create({ name: "Racer", status: "ACTIVE" });
    const both = await Promise.allSettled([client.setStatus({ id, status: "DORMANT" }), client.setStatus({ id, status: "BLOCKED" })]);
    expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("the list", () => {
  test("pages through in order, each client once, and counts what the filters keep", async () => {
    const { client } = world.b.as.admin;
    for (let index = 0; index < 7; index++) await client.create({ name: `Page ${index % 3}`, kind: "ASSOCIATION" });
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof client.list>> = await client.list({ kind: "ASSOCIATION", limit: 3, order: "desc", cursor });
      expect(page.total).toBe(7);
      seen.push(...page.items.map((row) => `${row.name} ${row.id}`));
      cursor = page.nextCursor;
    } while (cursor);
    expect(new Set(seen).size).toBe(7);
    expect(seen.map((row) => row.slice(0, 6))).toEqual([...seen.map((row) => row.slice(0, 6))].sort().reverse());
  });

  test.each(["marseille", "CONTACT@SUD", "552 100", "soleil"])("finds by %s", async (search) => {
    const { client } = world.b.as.admin;
    const found = await client.list({ search: "Soleil du Sud" });
    if (found.total === 0) await client.create({ name: "Soleil du Sud", billingCity: "Marseille", email: "contact@sud.example", siren: "552100554" });
    expect((await client.list({ search })).items.map((row) => row.name)).toEqual(["Soleil du Sud"]);
  });

  test("shows what is owed only to those who may see every invoice", async () => {
    expect((await world.a.as.accountant.client.list({})).items[0]?.openBalance?.toFixed(2)).toBe("0.00");
    expect((await world.a.as.collaborator.client.list({})).items[0]?.openBalance).toBeNull();
  });
});

describe("the file", () => {
  test("opens in French Excel, and runs nothing", async () => {
    const { client, audit } = world.b.as.admin;
    await client.create({ name: '=HYPERLINK("http://evil.example")', phone: "+33 6 12 34 56 78", creditLimit: "1250.5", kind: "PUBLIC_BODY" });
    const { content, fileName } = await client.export({ kind: "PUBLIC_BODY" });
    const [head, row] = content.split("\r\n");
    expect(fileName).toBe("clients.csv");
    expect(head).toMatch(/^\ufeffNuméro;Raison sociale;/);
    expect(row).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
    expect(row).toContain(";+33 6 12 34 56 78;");
    expect(row).toContain(";1250,5;");
    expect((await audit.list({ entityType: "Client" })).items[0]).toMatchObject({ action: "EXPORT", after: { rows: 1 } });
  });

  test("is for those who may export", async () => {
    expect((await refusal(world.b.as.collaborator.client.export({}))).code).toBe("FORBIDDEN");
  });
});
