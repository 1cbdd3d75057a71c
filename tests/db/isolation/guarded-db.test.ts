import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { createPrisma, type PrismaClient } from "@/lib/prisma";
import { runJob } from "@/server/jobs/run-job";
import { isolationLog } from "@/server/services/isolation/isolation-log";
import { contextFor } from "@/server/trpc/caller-for";
import { createCallerFactory, router } from "@/server/trpc/init";
import { authedProcedure, crossing, orgProcedure } from "@/server/trpc/procedures";
import { loadReferenceData } from "../../../scripts/database/reference-data";
import { createTestDatabase, type TestDatabase } from "../support/database";
import { refusal } from "../support/refusal";
import { createWorld, type World } from "../support/world";

let database: TestDatabase;
let db: PrismaClient;
let world: World;
let foreignId = "";

beforeAll(async () => {
  database = await createTestDatabase();
  db = createPrisma(database.url);
  await loadReferenceData(database.url);
  world = await createWorld(db);
  const row = await db.paymentTerm.findFirst({ where: { organizationId: world.b.id }, select: { id: true } });
  foreignId = row?.id ?? "";
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});
beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(console, "info").mockReturnValue();
  vi.spyOn(console, "error").mockReturnValue();
});

/** Procedures such as somebody might write, and what the guard makes of them. */
const slips = router({
  noOrganization: orgProcedure.mutation(({ ctx }) => ctx.db.paymentTerm.updateMany({ where: { id: foreignId }, data: { name: "Taken" } })),
  undefinedOrganization: orgProcedure.mutation(({ ctx }) => {
    const { organizationId } = {} as { organizationId?: string };
    return ctx.db.paymentTerm.deleteMany({ where: { id: foreignId, organizationId } });
  }),
  inTransaction: orgProcedure.mutation(({ ctx }) => ctx.db.$transaction((tx) => tx.paymentTerm.delete({ where: { id: foreignId } }))),
  inBatch: orgProcedure.mutation(({ ctx }) =>
    ctx.db.$transaction([
      ctx.db.paymentTerm.updateMany({ where: { organizationId: ctx.session.user.organizationId }, data: { name: "Half done" } }),
      ctx.db.paymentTerm.deleteMany(),
    ]),
  ),
  subEntity: orgProcedure.query(({ ctx }) => ctx.db.paymentTermInstallment.findMany({ where: { paymentTermId: foreignId } })),
  raw: orgProcedure.mutation(({ ctx }) => ctx.db.$executeRaw`DELETE FROM "PaymentTerm" WHERE id = ${foreignId}`),
  ofTheRow: orgProcedure.mutation(async ({ ctx }) => {
    const row = await ctx.db.paymentTerm.findFirstOrThrow({ where: { id: foreignId } });
    return ctx.db.paymentTerm.update({ where: { id: row.id, organizationId: row.organizationId }, data: { name: "Taken" } });
  }),
  crossed: authedProcedure.use(crossing("a test looks at all")).query(({ ctx }) => ctx.db.paymentTerm.groupBy({ by: ["organizationId"] })),
});
const callSlips = createCallerFactory(slips);
type Slip = Exclude<keyof ReturnType<typeof callSlips>, "then">;

const call = async (name: Slip) => callSlips(await contextFor(db, world.a.people.admin, world.a.id))[name]();
const terms = () => db.paymentTerm.findMany({ orderBy: { id: "asc" } });
const lines = (spy: typeof console.info) => vi.mocked(spy).mock.calls.map(([line]) => JSON.parse(String(line)) as Record<string, unknown>);

describe("a slip of the code is refused before any SQL, and told to its author", () => {
  test.each<[Slip, string]>([
    ["noOrganization", "UNNAMED_ORGANIZATION"],
    ["undefinedOrganization", "UNNAMED_ORGANIZATION"],
    ["inTransaction", "UNNAMED_ORGANIZATION"],
    ["inBatch", "UNNAMED_ORGANIZATION"],
    ["subEntity", "UNREACHED_PARENT"],
    ["raw", "RAW_SQL"],
  ])("%s", async (name, reason) => {
    const before = await terms();
    expect(await refusal(call(name))).toMatchObject({ code: "INTERNAL_SERVER_ERROR" });
    expect(await terms()).toEqual(before);
    const [newest] = isolationLog().refusals;
    expect(newest).toMatchObject({ by: name, reason, request: expect.any(String), advice: expect.stringMatching(/write|reach|name/) });
    expect(lines(console.error)).toEqual([{ event: "isolation.refusal", by: name, reason, request: newest?.request, advice: newest?.advice }]);
  });

  test("its words do not reach the client", async () => {
    await expect(call("noOrganization")).rejects.toThrow(/^Something went wrong on our side\.$/);
  });
});

test("a write under the organisation of a foreign row is answered as an absent row", async () => {
  const before = await terms();
  expect(await refusal(call("ofTheRow"))).toMatchObject({ code: "NOT_FOUND", reason: "common.notFound" });
  expect(await terms()).toEqual(before);
  expect(isolationLog().refusals[0]).toMatchObject({ by: "ofTheRow", reason: "FOREIGN_ORGANIZATION" });
});

test("who works in one organisation has no other client than the guarded one; who does not, has none without a reason", async () => {
  const facts = router({
    organization: orgProcedure.query(({ ctx }) => "$extends" in ctx.db),
    person: authedProcedure.query(({ ctx }) => "db" in ctx),
  });
  const caller = createCallerFactory(facts)(await contextFor(db, world.a.people.admin, world.a.id));
  expect([await caller.organization(), await caller.person()]).toEqual([false, false]);
});

describe("crossing organisations", () => {
  test("of a procedure is kept and logged with its reason and the request", async () => {
    expect(await call("crossed")).toHaveLength(2);
    const [newest] = isolationLog().crossings;
    expect(newest).toMatchObject({ by: "crossed", because: "a test looks at all", at: expect.any(Date) });
    expect(lines(console.info)).toEqual([{ event: "isolation.crossing", by: "crossed", request: newest?.request, because: "a test looks at all" }]);
  });

  test("of a job too", async () => {
    const job = { name: "count", crossesBecause: "it counts all", slotMinutes: 5, run: async () => ({ processed: await db.paymentTerm.count(), failed: 0 }) };
    expect(await runJob(db, job)).toMatchObject({ status: "SUCCEEDED" });
    expect(isolationLog().crossings[0]).toMatchObject({ by: "job count", request: null, because: "it counts all" });
  });
});
