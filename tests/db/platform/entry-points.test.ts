import { createHmac } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPrisma, type PrismaClient } from "@/lib/prisma";
import { authorizeCron } from "@/server/jobs/authorize-cron";
import { housekeeping } from "@/server/jobs/housekeeping";
import { runJob } from "@/server/jobs/run-job";
import { receiveEvent } from "@/server/webhooks/receive-event";
import { stripe } from "@/server/webhooks/stripe";
import { createTestDatabase, type TestDatabase } from "../support/database";

let database: TestDatabase;
let db: PrismaClient;

beforeAll(async () => {
  database = await createTestDatabase();
  db = createPrisma(database.url);
});

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

test("of eight workers that call for the same slot, one runs the job", async () => {
  const now = new Date();
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => runJob(db, housekeeping, now)));
  expect(outcomes.map((outcome) => outcome.status).sort()).toEqual([...Array(7).fill("ALREADY_RUN"), "SUCCEEDED"]);
  const later = new Date(now.getTime() + housekeeping.slotMinutes * 60_000);
  expect(await runJob(db, housekeeping, later)).toMatchObject({ status: "SUCCEEDED" });
});

test("a job that fails says so in the ledger", async () => {
  const failing = { ...housekeeping, name: "failing", run: () => Promise.reject(new Error("no more paper")) };
  expect(await runJob(db, failing)).toEqual({ status: "FAILED", error: "no more paper" });
  expect(await db.jobRun.findFirst({ where: { job: "failing" } })).toMatchObject({ status: "FAILED", error: "no more paper" });
});

test("the scheduler needs the secret; without one nothing runs", () => {
  expect(authorizeCron("Bearer right-secret", "right-secret")).toBe(true);
  expect(authorizeCron("Bearer wrong-secret", "right-secret")).toBe(false);
  expect(authorizeCron(null, "right-secret")).toBe(false);
  expect(authorizeCron("Bearer undefined", undefined)).toBe(false);
});

const secret = "whsec_0123456789abcdef";
const body = JSON.stringify({ id: "evt_1", type: "invoice.paid", data: { object: { metadata: { organization: "org_1" } } } });

function signed(text: string, at = Date.now()): Headers {
  const t = Math.floor(at / 1000);
  const v1 = createHmac("sha256", secret).update(`${t}.${text}`).digest("hex");
  return new Headers({ "stripe-signature": `t=${t},v1=${v1}` });
}

test("an authentic call is kept once, however often it comes", async () => {
  for (let call = 0; call < 3; call++) expect(await receiveEvent(db, stripe(secret), { headers: signed(body), body })).toBe("stored");
  const events = await db.providerEvent.findMany();
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({ provider: "stripe", externalId: "evt_1", status: "RECEIVED", organizationRef: "org_1" });
});

test("a forged, changed or old call is refused and leaves nothing", async () => {
  const before = await db.providerEvent.count();
  const changed = body.replace("evt_1", "evt_2");
  const old = signed(changed, Date.now() - 3_600_000);
  expect(await receiveEvent(db, stripe(secret), { headers: signed(body), body: changed })).toBe("refused");
  expect(await receiveEvent(db, stripe(secret), { headers: new Headers(), body: changed })).toBe("refused");
  expect(await receiveEvent(db, stripe(secret), { headers: old, body: changed })).toBe("refused");
  expect(await db.providerEvent.count()).toBe(before);
});
