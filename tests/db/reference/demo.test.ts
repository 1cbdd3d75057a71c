import { afterAll, beforeAll, expect, test } from "vitest";
import type { PrismaClient } from "@/lib/prisma";
import { callerFor } from "@/server/trpc/caller-for";
import { seedDemo, type SignIn } from "../../../scripts/database/seed";
import { createTestDatabase, type TestDatabase } from "../support/database";

let database: TestDatabase;
let db: PrismaClient;
let signIn: (email: string, password: string) => Promise<{ user: { id: string; name: string; email: string } }>;
let signIns: SignIn[] | null;

beforeAll(async () => {
  database = await createTestDatabase();
  Object.assign(process.env, { DATABASE_URL: database.url, BETTER_AUTH_SECRET: "s".repeat(40), APP_URL: "http://localhost:3000" });
  const [{ auth }, { prisma }] = await Promise.all([import("@/server/auth/auth"), import("@/lib/prisma")]);
  db = prisma();
  signIn = (email, password) => auth().api.signInEmail({ body: { email, password } });
  signIns = await seedDemo(database.url, () => undefined);
});

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

test("each of the five people signs in and works where it is said", async () => {
  expect(signIns).toHaveLength(5);
  for (const { email, password, organizations } of signIns ?? []) {
    const { user } = await signIn(email, password);
    const memberships = await db.membership.findMany({ where: { userId: user.id, status: "ACTIVE" }, select: { organization: { select: { name: true } } } });
    expect(memberships.map(({ organization }) => organization.name).sort()).toEqual([...organizations].sort());
  }
});

test("there is a year of business in every state, up to today", async () => {
  const statuses = await db.invoice.groupBy({ by: ["status"], _count: true });
  expect(statuses.map(({ status }) => status)).toEqual(
    expect.arrayContaining(["DRAFT", "SENT", "PARTIALLY_PAID", "PAID", "OVERDUE", "DISPUTED", "CREDITED"]),
  );
  const quotes = await db.quote.groupBy({ by: ["status"] });
  expect(quotes.map(({ status }) => status)).toEqual(expect.arrayContaining(["DRAFT", "SENT", "ACCEPTED", "REJECTED", "EXPIRED", "CONVERTED"]));
  for (const { id: organizationId } of await db.organization.findMany()) {
    const days = await db.invoice.findMany({ where: { organizationId, number: { not: null } }, select: { issueDate: true } });
    // On the first days of a month nothing was sold in it yet.
    expect(new Set(days.map(({ issueDate }) => issueDate?.toISOString().slice(0, 7))).size).toBeGreaterThanOrEqual(10);
  }
});

test("what the procedures wrote is whole: the audit trail of both organisations holds", async () => {
  for (const { id, memberships } of await db.organization.findMany({ include: { memberships: { where: { role: "ADMIN" }, include: { user: true } } } })) {
    const caller = await callerFor(db, memberships[0]!.user, id);
    expect(await caller.audit.verify()).toMatchObject({ brokenAt: null });
  }
});

test("a database that has organisations is left alone", async () => {
  const before = await db.invoice.count();
  expect(await seedDemo(database.url, () => undefined)).toBeNull();
  expect(await db.invoice.count()).toBe(before);
});
