import { afterAll, beforeAll, expect, test } from "vitest";
import type { PrismaClient } from "@/lib/prisma";
import { callerFor, type Caller } from "@/server/trpc/caller-for";
import { loadReferenceData } from "../../../scripts/database/reference-data";
import { createTestDatabase, type TestDatabase } from "../support/database";
import { issued, openForBusiness } from "../support/seller";
import { createWorldOrganisation } from "../support/world";

type Route = (request: Request, context: { params: Promise<{ id: string }> }) => Promise<Response>;

const address = "http://localhost:3000";
let database: TestDatabase;
let db: PrismaClient;
let cookie: string;
let own: Caller;
let invoiceRoute: Route;
let quoteRoute: Route;

beforeAll(async () => {
  database = await createTestDatabase();
  Object.assign(process.env, { DATABASE_URL: database.url, BETTER_AUTH_SECRET: "s".repeat(40), APP_URL: address });
  const [{ auth }, { prisma }, invoices, quotes] = await Promise.all([
    import("@/server/auth/auth"),
    import("@/lib/prisma"),
    import("@/app/documents/invoices/[id]/route"),
    import("@/app/documents/quotes/[id]/route"),
  ]);
  [db, invoiceRoute, quoteRoute] = [prisma(), invoices.GET, quotes.GET];
  await loadReferenceData(database.url);
  const person = { email: "claire@example.com", password: "correct-horse-battery", name: "Claire Martin" };
  const headers = { "content-type": "application/json", origin: address, "x-forwarded-for": "192.0.2.1" };
  const signedUp = await auth().handler(new Request(`${address}/api/auth/sign-up/email`, { method: "POST", headers, body: JSON.stringify(person) }));
  cookie = signedUp.headers.getSetCookie().map((line) => line.split(";", 1)[0]).join("; ");
});

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const get = (route: Route, path: string, signedIn = true): Promise<Response> =>
  route(new Request(`${address}${path}`, { headers: signedIn ? { cookie } : {} }), { params: Promise.resolve({ id: path.split("/").at(-1)!.split("?")[0]! }) });

test("an invoice opens in the browser under its number, for who may see it", async () => {
  const org = await createWorldOrganisation(db, "Alpha Énergies");
  const seller = await openForBusiness(org);
  const user = await db.user.findFirst({ where: { email: "claire@example.com" } });
  await db.membership.create({ data: { organizationId: org.id, userId: user!.id, role: "COLLABORATOR", status: "ACTIVE", joinedAt: new Date() } });
  await db.user.update({ where: { id: user!.id }, data: { lastOrganizationId: org.id } });
  own = await callerFor(db, user!, org.id);

  const { id, number } = await issued(org, seller);
  const refused = [await get(invoiceRoute, `/documents/invoices/${id}`), await get(invoiceRoute, "/documents/invoices/absent")];
  expect(refused.map((response) => response.status)).toEqual([404, 404]);
  expect(await Promise.all(refused.map((response) => response.text()))).toEqual(["", ""]);
  expect((await get(invoiceRoute, `/documents/invoices/${id}`, false)).status).toBe(401);

  await db.membership.updateMany({ where: { organizationId: org.id, userId: user!.id }, data: { role: "ACCOUNTANT" } });
  const shown = await get(invoiceRoute, `/documents/invoices/${id}?locale=en`);
  expect([shown.status, shown.headers.get("content-type"), shown.headers.get("cache-control")]).toEqual([200, "application/pdf", "private, no-cache"]);
  expect(shown.headers.get("content-disposition")).toBe(`inline; filename="${number}.pdf"; filename*=UTF-8''${number}.pdf`);
  expect(Buffer.from(await shown.arrayBuffer()).subarray(0, 5).toString()).toBe("%PDF-");
});

test("a quote too; another organisation's is not there", async () => {
  const { items } = await own.client.list({ search: "Durand" });
  const { id } = await own.quote.create({ clientId: items[0]!.id });
  expect((await get(quoteRoute, `/documents/quotes/${id}`)).headers.get("content-disposition")).toContain(`draft-${id}.pdf`);
  const other = await createWorldOrganisation(db, "Bravo Conseil");
  const client = await other.as.admin.client.create({ name: "Client" });
  const theirs = await other.as.admin.quote.create({ clientId: client.id });
  expect((await get(quoteRoute, `/documents/quotes/${theirs.id}`)).status).toBe(404);
});
