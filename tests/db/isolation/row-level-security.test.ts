import { createOrgScope, inspectDatabase } from "org-scope";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPrisma, type PrismaClient } from "@/lib/prisma";
import { schema } from "../../../generated/org-scope/schema.js";
import { seedDemo } from "../../../scripts/database/seed";
import { createTestDatabase, type TestDatabase } from "../support/database";
import { openObserver, type Observer } from "./fingerprint";

// The second wall alone: the rewriter is switched off, and the database itself decides what an organisation sees.
let database: TestDatabase;
let db: PrismaClient;
let observer: Observer;
let organizations: string[];

beforeAll(async () => {
  database = await createTestDatabase();
  await seedDemo(database.url, () => {});
  db = createPrisma(database.url, 2);
  observer = await openObserver(database.url);
  organizations = (await db.organization.findMany({ select: { id: true } })).map(({ id }) => id);
});

afterAll(async () => {
  await observer.close();
  await db.$disconnect();
  await database.drop();
});

const withoutRewriter = createOrgScope({
  schema,
  rewriter: {
    rewriteOperation: (_schema, _organization, _model, _operation, args) => ({ args: (args ?? {}) as Record<string, unknown>, suspects: [] }),
    lookThrough: (answer) => answer,
  },
});

type Delegate = { findMany(args: { select: { id: true } }): Promise<{ id: string }[]> };

test("of every owned table each organisation sees its own rows, all of them and no other", async () => {
  const owned = Object.values(schema.models).filter(({ ownership }) => ownership.kind === "scoped" || ownership.kind === "subEntity");
  expect(owned).toHaveLength(173);
  for (const organization of organizations) {
    const scoped = withoutRewriter(db, organization) as unknown as Record<string, Delegate>;
    const seen: string[] = [];
    for (const { name } of owned) {
      const rows = await scoped[name.charAt(0).toLowerCase() + name.slice(1)]!.findMany({ select: { id: true } });
      seen.push(...rows.map(({ id }) => `${name} ${id}`));
    }
    const whole = (await observer.fingerprint(organization)).map((row) => row.split(" ").slice(0, 2).join(" "));
    expect(seen.sort()).toEqual(whole.filter((row) => !/^(Organization|User) /.test(row)).sort());
  }
});

test("the database is what the plan says, no row refers to what its organisation does not see, and what is allowed says why", async () => {
  const { findings, allowed } = await inspectDatabase(database.url, schema, { rows: true });
  expect(findings).toEqual([]);
  expect(allowed.map(({ rule, object, because }) => `${rule} ${object.split(" ").at(-1)}: ${because}`).sort()).toEqual([
    "GLOBAL_UNIQUE ApiKey_keyHash_key: the hash of a random key",
    "GLOBAL_UNIQUE Appointment_confirmationTokenHash_key: the hash of a random token",
    "GLOBAL_UNIQUE Calendar_icsTokenHash_key: the hash of a random token",
    "GLOBAL_UNIQUE ClientPortalAccess_tokenHash_key: the hash of a random token",
    "GLOBAL_UNIQUE Invoice_publicTokenHash_key: the hash of a random token",
    "GLOBAL_UNIQUE OrganizationInvitation_tokenHash_key: the hash of a random token",
    "GLOBAL_UNIQUE Quote_publicTokenHash_key: the hash of a random token",
    "GLOBAL_UNIQUE SignatureSigner_tokenHash_key: the hash of a random token",
  ]);
});
