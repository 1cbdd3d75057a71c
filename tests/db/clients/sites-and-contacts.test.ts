import { afterAll, beforeAll, expect, test } from "vitest";
import { createPrisma, type PrismaClient } from "@/lib/prisma";
import { loadReferenceData } from "../../../scripts/database/reference-data";
import { createTestDatabase, type TestDatabase } from "../support/database";
import { refusal } from "../support/refusal";
import { createWorld, type World } from "../support/world";

let database: TestDatabase;
let db: PrismaClient;
let world: World;
let clientId: string;
let otherClientId: string;

const place = { line1: "3 rue des Lilas", postalCode: "75020", city: "Paris" };

beforeAll(async () => {
  database = await createTestDatabase();
  db = createPrisma(database.url);
  await loadReferenceData(database.url);
  world = await createWorld(db);
  const { client } = world.a.as.admin;
  clientId = (await client.create({ name: "Morel" })).id;
  otherClientId = (await client.create({ name: "Petit" })).id;
});

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

test("the first contact is the primary one; another takes its place, and there is one", async () => {
  const { client, contact } = world.a.as.collaborator;
  const first = await contact.create({ clientId, firstName: "Claire", lastName: "Morel", email: "Claire@Morel.example" });
  const second = await contact.create({ clientId, lastName: "Durand", role: "BILLING" });
  expect([first.isPrimary, second.isPrimary]).toEqual([true, false]);
  await contact.setPrimary({ id: second.id });
  const { contacts } = await client.get({ id: clientId });
  expect(contacts.map(({ fullName, isPrimary, email }) => [fullName, isPrimary, email])).toEqual([["Durand", true, null], ["Claire Morel", false, "claire@morel.example"]]);
});

test("a contact has a name, and an address that nobody else of the organisation has", async () => {
  const { contact } = world.a.as.collaborator;
  expect(await refusal(contact.create({ clientId, email: "x@example.com" }))).toMatchObject({ code: "BAD_REQUEST", reason: "contact.nameMissing" });
  expect(await refusal(contact.create({ clientId: otherClientId, lastName: "Copy", email: "CLAIRE@morel.example" }))).toMatchObject({
    code: "CONFLICT", reason: "contact.duplicateEmail", params: { name: "Claire Morel" },
  });
});

test("a contact's name follows its parts; without any it is refused", async () => {
  const { contact } = world.a.as.collaborator;
  const { id } = await contact.create({ clientId: otherClientId, firstName: "Ana", lastName: "Lopes" });
  expect(await contact.update({ id, lastName: "Lopes-Roy" })).toEqual({ id, fullName: "Ana Lopes-Roy" });
  expect(await refusal(contact.update({ id, firstName: "", lastName: "" }))).toMatchObject({ reason: "contact.nameMissing" });
});

test("a site's contact is of the same client, its name is the only one of the client", async () => {
  const { client, contact, site } = world.a.as.collaborator;
  const stranger = await contact.create({ clientId: otherClientId, lastName: "Stranger" });
  expect((await refusal(site.create({ clientId, name: "Dépôt", ...place, contactId: stranger.id }))).code).toBe("NOT_FOUND");
  await site.create({ clientId, name: "Dépôt", ...place });
  expect(await refusal(site.create({ clientId, name: "Dépôt", ...place }))).toMatchObject({ code: "CONFLICT", reason: "site.duplicateName" });
  await site.create({ clientId: otherClientId, name: "Dépôt", ...place });
  expect((await client.get({ id: clientId })).sites.map((one) => one.name)).toEqual(["Dépôt"]);
});

test("what is used is not deleted, and says so; what is not, is", async () => {
  const { client, contact, site } = world.a.as.collaborator;
  const { id: siteContact } = await contact.create({ clientId, lastName: "Gardien" });
  const { id: used } = await site.create({ clientId, name: "Atelier", ...place, contactId: siteContact });
  expect(await refusal(contact.delete({ id: siteContact }))).toMatchObject({ code: "CONFLICT", reason: "common.stillUsed" });
  await site.delete({ id: used });
  await contact.delete({ id: siteContact });
  expect((await client.get({ id: clientId })).contacts.map((one) => one.id)).not.toContain(siteContact);
});

test("an archived site stays with its client, and comes back", async () => {
  const { client, site } = world.a.as.collaborator;
  const { id } = await site.create({ clientId, name: "Ancien magasin", ...place });
  await site.setArchived({ id, archived: true });
  const archivedAt = async () => (await client.get({ id: clientId })).sites.find((one) => one.id === id)?.archivedAt;
  expect(await archivedAt()).toBeInstanceOf(Date);
  await site.setArchived({ id, archived: false });
  expect(await archivedAt()).toBeNull();
});
