import { PrismaPg } from "@prisma/adapter-pg";
import type { Pool } from "pg";
import { createOrgScope, type OrgScopeOptions } from "../../src/client/create-org-scope.ts";
import type { OrgDb } from "../../src/client/org-db.ts";
import { createOrgPool, type OrgPoolConfig } from "../../src/pool/org-pool.ts";
import type { Database } from "./database.ts";
import { loadFixture, type Fixture } from "./fixture.ts";
import { secureDesk, type TestRoles } from "./policies.ts";

type Row = Record<string, unknown>;
type Answer<T> = Promise<T> & { requestTransaction?: unknown };

/** What the tests call on a model; the generated types are not there before the tests run. */
export type DeskModel = Record<"findMany" | "createManyAndReturn" | "updateManyAndReturn", (args?: object) => Answer<Row[]>> &
  Record<
    "findFirst" | "findUnique" | "findUniqueOrThrow" | "findFirstOrThrow" | "create" | "update" | "upsert" | "delete",
    (args?: object) => Answer<Row | null> & Record<string, (args?: object) => Answer<unknown>>
  > &
  Record<"createMany" | "updateMany" | "deleteMany", (args?: object) => Answer<{ count: number }>> & {
    count(args?: object): Answer<number>;
    aggregate(args?: object): Answer<Row>;
    groupBy(args?: object): Answer<Row[]>;
  };

type DeskModels = Record<"organization" | "client" | "contact" | "invoice" | "invoiceLine" | "note" | "country", DeskModel>;
type Raw = (text: string, ...values: unknown[]) => Answer<Row[]>;

export type DeskClient = DeskModels & {
  $extends(extension: object): DeskClient;
  $transaction(work: unknown, options?: object): Promise<unknown>;
  $connect(): Promise<void>;
  $disconnect(): Promise<void>;
  $on(event: string, listener: (event: { query: string; params: string }) => void): void;
  $queryRawUnsafe: Raw;
  $executeRawUnsafe(text: string, ...values: unknown[]): Answer<number>;
  $queryRaw(text: TemplateStringsArray, ...values: unknown[]): Answer<Row[]>;
  $executeRaw(text: TemplateStringsArray, ...values: unknown[]): Answer<number>;
};

export type DeskDb = OrgDb<DeskClient>;

export type Desk = {
  fixture: Fixture<DeskClient>;
  database: Database;
  roles: TestRoles;
  drop(): Promise<void>;
};

export const ORGANIZATIONS = ["a", "b"];

/** The fixture `desk` in a database of its own: policies, and for each organisation two clients and three invoices. */
export async function createDesk(organizations: readonly string[] = ORGANIZATIONS): Promise<Desk> {
  const fixture = await loadFixture<DeskClient>("desk");
  const database = await fixture.createDatabase();
  const roles = await secureDesk(database);
  await database.sql(`INSERT INTO "Country" VALUES ('fr', 'France')`);
  for (const id of organizations) await fill(database, id);
  return {
    fixture,
    database,
    roles,
    async drop() {
      await database.drop();
    },
  };
}

async function fill(database: Database, organization: string): Promise<void> {
  const o = `'${organization}'`;
  await database.sql(`
    INSERT INTO "Organization" VALUES (${o}, 'Organisation ' || ${o});
    INSERT INTO "Client" (id, "organizationId", name) SELECT ${o} || '-client-' || n, ${o}, 'Client ' || n FROM generate_series(1, 2) n;
    INSERT INTO "Contact" (id, "clientId", email) VALUES (${o} || '-contact', ${o} || '-client-1', ${o} || '@example.org');
    INSERT INTO "Invoice" (id, "organizationId", number, "clientId", tags) SELECT ${o} || '-invoice-' || n, ${o}, n, ${o} || '-client-1', ARRAY['t' || n] FROM generate_series(1, 3) n;
    INSERT INTO "InvoiceLine" (id, "invoiceId", text, "countryId") VALUES (${o} || '-line', ${o} || '-invoice-1', 'work', 'fr');
  `);
}

export type Connected = {
  pool: Pool;
  prisma: DeskClient;
  withOrgScope(prisma: DeskClient, organization: string): DeskDb;
  db(organization: string): DeskDb;
  close(): Promise<void>;
};

export type ConnectOptions = Partial<OrgPoolConfig> & { scope?: Partial<OrgScopeOptions>; client?: object };

/** A client on the desk's database through a pool of ours. */
export function connectDesk({ fixture, database, roles }: Desk, { scope, client, ...config }: ConnectOptions = {}): Connected {
  const pool = createOrgPool({ connectionString: database.url, max: 4, ...config, orgScope: { role: roles.tenant, ...config.orgScope } });
  const prisma = new fixture.PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }), ...client });
  const withOrgScope = createOrgScope({ schema: fixture.schema, pool, ...scope });
  return { pool, prisma, withOrgScope, db: (organization) => withOrgScope(prisma, organization), close: () => prisma.$disconnect() };
}
