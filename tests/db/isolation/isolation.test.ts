import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createPrisma, type PrismaClient } from "@/lib/prisma";
import { appRouter } from "@/server/routers/app-router";
import { loadReferenceData } from "../../../scripts/database/reference-data";
import { createTestDatabase, type TestDatabase } from "../support/database";
import { refusal } from "../support/refusal";
import { createAllRecords } from "../support/sales-records";
import { createWorld, type World } from "../support/world";
import { openObserver, type Observer } from "./fingerprint";
import type { IsolationCase, OtherOrganisation } from "./isolation-case";

const folder = new URL("./cases/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
const loaded = await Promise.all(files.map((name) => import(new URL(name, folder).href) as Promise<{ cases: IsolationCase[] }>));
const cases = loaded.flatMap((module) => module.cases);

const uploads = mkdtempSync(join(tmpdir(), "heartco-files-"));
let database: TestDatabase;
let db: PrismaClient;
let world: World;
let other: OtherOrganisation;
let absent: OtherOrganisation;
let observer: Observer | undefined;

beforeAll(async () => {
  database = await createTestDatabase();
  // An invitation's link bears the application's address.
  vi.stubEnv("DATABASE_URL", database.url);
  vi.stubEnv("BETTER_AUTH_SECRET", "a secret of thirty-two characters");
  vi.stubEnv("FILES_DIR", uploads);
  db = createPrisma(database.url);
  await loadReferenceData(database.url);
  world = await createWorld(db);
  await createAllRecords(world.a);
  const records = await createAllRecords(world.b);
  other = { ...world.b, records };
  const nothing = Object.fromEntries(Object.keys(records).map((key) => [key, "cabsent000000000000000000"]));
  const nobody = Object.fromEntries(Object.entries(world.b.people).map(([role, person]) => [role, { ...person, id: "cnobody000000000000000000" }]));
  absent = { ...world.b, name: "No such organisation", records: nothing as typeof records, people: nobody as typeof world.b.people };
  observer = await openObserver(database.url);
});

afterAll(async () => {
  await observer?.close();
  vi.unstubAllEnvs();
  await db.$disconnect();
  await database.drop();
  rmSync(uploads, { recursive: true, force: true });
});

function seen(): Observer {
  if (!observer) throw new Error("The observer is not there yet.");
  return observer;
}

/** All texts in an answer, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** What of the other organisation is in an answer: its ids, its name. */
async function leaksIn(answer: unknown): Promise<string[]> {
  const ids = await seen().ids(other.id);
  return textsIn(answer).filter((text) => ids.has(text) || text.includes(other.name));
}

async function perform({ act, expect: expected }: IsolationCase): Promise<void> {
  const { admin } = world.a.as;
  if (expected === "NOT_FOUND" || expected === "FORBIDDEN") {
    const foreign = await refusal(act(admin, other));
    expect(foreign).toMatchObject({ code: expected });
    expect(foreign).toEqual(await refusal(act(admin, absent)));
  } else {
    expect(await leaksIn(await act(admin, other))).toEqual([]);
  }
}

const procedures = Object.keys(appRouter._def.procedures).sort();

test("every procedure was called from another organisation", () => {
  const covered = new Set(cases.map((one) => one.procedure));
  expect(procedures.filter((name) => !covered.has(name))).toEqual([]);
  expect([...covered].filter((name) => !procedures.includes(name))).toEqual([]);
});

test("the observer sees a change, and who makes it in their own organisation is not refused", async () => {
  const before = await seen().fingerprint(other.id);
  await other.as.admin.client.update({ id: other.records.clientId, notes: "changed" });
  const after = await seen().fingerprint(other.id);
  expect(after.filter((row) => !before.includes(row)).map((row) => row.split(" ")[0]).sort()).toEqual(["AuditLog", "Client", "NumberSequence"]);
  expect(await leaksIn(await other.as.admin.client.get({ id: other.records.clientId }))).not.toEqual([]);
});

describe.each(procedures)("%s", (procedure) => {
  test.each(cases.filter((one) => one.procedure === procedure))("$expect", async (one) => {
    const before = await seen().fingerprint(other.id);
    await perform(one);
    expect(await seen().fingerprint(other.id)).toEqual(before);
  });
});
