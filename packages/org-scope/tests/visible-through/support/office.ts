import { PrismaPg } from "@prisma/adapter-pg";
import { createOrgScope } from "../../../src/client/create-org-scope.ts";
import { applyPlan } from "../../../src/plan/index.ts";
import { createOrgPool } from "../../../src/pool/org-pool.ts";
import type { Schema } from "../../../src/schema/types.ts";
import type { Database } from "../../support/database.ts";
import { loadSchema } from "../../support/fixture.ts";
import { NO_REWRITER } from "../../support/no-rewriter.ts";

/** People who work for several organisations, and what else is seen by way of them. */
export const OFFICE = `
datasource db {
  provider = "postgresql"
}

model Organization {
  id      String   @id
  members Member[]
  tasks   Task[]
  teams   Team[]
  recent  Person[]
}

model Member {
  id             String       @id
  organizationId String
  personId       String
  hasLeft        Boolean      @default(false)
  organization   Organization @relation(fields: [organizationId], references: [id])
  person         Person       @relation(fields: [personId], references: [id])

  @@unique([organizationId, personId])
}

/// @org-scope.global somebody may work for several organisations
/// @org-scope.visible-through members
model Person {
  id       String        @id
  email    String        @unique
  name     String
  recentId String?
  mentorId String?
  recent   Organization? @relation(fields: [recentId], references: [id])
  mentor   Person?       @relation("mentors", fields: [mentorId], references: [id])
  mentored Person[]      @relation("mentors")
  members  Member[]
  profile  Profile?
  badges   Badge[]
  assigned Task[]        @relation("assigned")
  reviewed Task[]        @relation("reviewed")
  steps    Step[]
  teams    Team[]
}

/// @org-scope.global of a person
/// @org-scope.visible-through person.members
model Profile {
  id       String @id
  bio      String
  personId String @unique
  person   Person @relation(fields: [personId], references: [id])
}

/// @org-scope.global the same list for everyone
model Badge {
  id     String   @id
  people Person[]
}

/// @org-scope.global teams of several organisations
/// @org-scope.visible-through teams
model Guild {
  id    String @id
  teams Team[]
}

model Team {
  id             String       @id
  organizationId String
  organization   Organization @relation(fields: [organizationId], references: [id])
  people         Person[]
  guilds         Guild[]
}

model Task {
  id             String       @id
  organizationId String
  assigneeId     String?
  reviewerId     String
  organization   Organization @relation(fields: [organizationId], references: [id])
  assignee       Person?      @relation("assigned", fields: [assigneeId], references: [id])
  reviewer       Person       @relation("reviewed", fields: [reviewerId], references: [id])
  steps          Step[]
}

model Step {
  id     String @id
  taskId String
  byId   String
  task   Task   @relation(fields: [taskId], references: [id])
  by     Person @relation(fields: [byId], references: [id])
}
`;

/**
 * anna and axel work for A, boris for B, clara for both; lena has left A, and her membership says so; gone has no
 * membership at all any more.
 */
const ROWS = `
INSERT INTO "Organization" VALUES ('a'), ('b');
INSERT INTO "Person" (id, email, name, "recentId") SELECT name, name || '@example.org', name, CASE name WHEN 'gone' THEN 'a' WHEN 'clara' THEN 'b' WHEN 'boris' THEN 'a' END
  FROM unnest(ARRAY['anna', 'axel', 'boris', 'clara', 'lena', 'gone']) AS name;
UPDATE "Person" SET "mentorId" = 'boris' WHERE id = 'clara';
UPDATE "Person" SET "mentorId" = 'anna' WHERE id = 'axel';
INSERT INTO "Member" (id, "organizationId", "personId", "hasLeft") VALUES
  ('m1', 'a', 'anna', false), ('m2', 'a', 'axel', false), ('m3', 'a', 'clara', false), ('m4', 'a', 'lena', true), ('m5', 'b', 'boris', false), ('m6', 'b', 'clara', false);
INSERT INTO "Profile" SELECT 'profile-' || id, 'bio of ' || id, id FROM "Person";
INSERT INTO "Badge" VALUES ('first'), ('second');
INSERT INTO "_BadgeToPerson" SELECT 'first', id FROM "Person";
INSERT INTO "Guild" VALUES ('ga'), ('gb'), ('both');
INSERT INTO "Team" VALUES ('ta', 'a'), ('tb', 'b');
INSERT INTO "_GuildToTeam" VALUES ('ga', 'ta'), ('gb', 'tb'), ('both', 'ta'), ('both', 'tb');
INSERT INTO "_PersonToTeam" VALUES ('anna', 'ta'), ('gone', 'ta'), ('boris', 'tb');
INSERT INTO "Task" (id, "organizationId", "assigneeId", "reviewerId") VALUES
  ('own', 'a', 'axel', 'anna'), ('left', 'a', 'lena', 'lena'), ('shared', 'a', 'clara', 'clara'), ('lost', 'a', 'gone', 'anna'), ('orphan', 'a', NULL, 'gone'), ('other', 'b', 'boris', 'clara');
INSERT INTO "Step" VALUES ('s1', 'own', 'anna'), ('s2', 'own', 'boris'), ('s3', 'other', 'boris');
`;

export const MEMBERS_OF_A = ["anna", "axel", "clara", "lena"];

type Row = Record<string, unknown>;
type Many<T> = (args?: object) => Promise<T>;
type Delegate = Record<"findMany" | "groupBy", Many<Row[]>> &
  Record<"findUnique" | "findFirst" | "create" | "update" | "updateMany" | "delete" | "upsert" | "aggregate" | "createMany" | "createManyAndReturn" | "deleteMany", Many<Row | null>> & { count: Many<number> };

export type OfficeDb = Record<"organization" | "member" | "person" | "profile" | "badge" | "guild" | "team" | "task" | "step", Delegate> & {
  $transaction(promises: Promise<unknown>[]): Promise<unknown[]>;
  $queryRawUnsafe(sql: string, ...values: unknown[]): Promise<Row[]>;
};
type Plain = OfficeDb & { $extends: unknown; $disconnect(): Promise<void>; $on(event: "query", listener: (event: { query: string }) => void): void };

export type Office = {
  schema: Schema;
  database: Database;
  tenantRole: string;
  /** Sees all, as the unscoped client does. */
  plain: OfficeDb;
  /** A's and B's clients with both walls, and with either switched off. */
  walls: Record<"both walls" | "the rewriter alone" | "row-level security alone", (organization: string) => OfficeDb>;
  /** The statements that were sent since the last call. */
  sent(): string[];
  close(): Promise<void>;
};

export async function openOffice(): Promise<Office> {
  const fixture = await loadSchema<Plain>(OFFICE);
  const { schema } = fixture;
  const database = await fixture.createDatabase();
  const tenantRole = `tenant_${new URL(database.url).pathname.slice(-8)}`;
  await applyPlan(database.url, schema, { tenantRole });
  await database.sql(ROWS);
  const pool = createOrgPool({ connectionString: database.url, max: 2, orgScope: { role: tenantRole } });
  const secured = new fixture.PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }), log: [{ emit: "event", level: "query" }] });
  const plain = new fixture.PrismaClient({ adapter: new PrismaPg({ connectionString: database.url, max: 2 }) });
  const statements: string[] = [];
  secured.$on("query", ({ query }) => statements.push(query));
  const [both, first, second] = [createOrgScope({ schema, pool }), createOrgScope({ schema }), createOrgScope({ schema, pool, rewriter: NO_REWRITER })];
  return {
    schema,
    database,
    tenantRole,
    plain,
    walls: {
      "both walls": (organization) => both(secured, organization) as unknown as OfficeDb,
      "the rewriter alone": (organization) => first(plain, organization) as unknown as OfficeDb,
      "row-level security alone": (organization) => second(secured, organization) as unknown as OfficeDb,
    },
    sent: () => statements.splice(0),
    async close() {
      await secured.$disconnect();
      await plain.$disconnect();
      await database.drop();
    },
  };
}
