import { leakList } from "org-scope/test-kit";
import { afterEach, beforeEach, expect, test } from "vitest";
import { byCause } from "../../../scripts/isolation/causes";
import { runSetup } from "../../../scripts/isolation/run-setup";
import { setups } from "../../../scripts/isolation/setups";
import { createTestDatabase, type TestDatabase } from "../support/database";

// A sample of what `npm run test:isolation` tries on all models; the seed is another in each run, and said when it fails.
const seed = Number(process.env.ISOLATION_SEED ?? Date.now() % 100_000);
const setup = (name: string) => setups.find((one) => one.name === name)!;

let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase();
});

afterEach(() => database.drop());

test(`A cannot reach B on any model (ISOLATION_SEED=${seed})`, { timeout: 600_000 }, async () => {
  const report = await runSetup(setup("all walls"), database.url, { part: 0.004, ownPart: 0.04, seed });
  expect(leakList(byCause("all walls", [...report.leaks, ...report.told]).unexplained, 20)).toBe("");
  expect(report.own.missed).toEqual([]);
  expect(report.own.found).toBeGreaterThan(80);
  expect(report.total.attacks).toBeGreaterThan(250);
  expect(report.total.invalid).toBeLessThan(report.total.attacks / 50);
});

test("the kit finds what the plain client lets through", { timeout: 600_000 }, async () => {
  const report = await runSetup(setup("ctx.db"), database.url, { part: 0.002, ownPart: 0, seed });
  expect(report.total.leak).toBeGreaterThan(report.total.attacks / 10);
});
