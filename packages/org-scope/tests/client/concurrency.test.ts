import { afterAll, beforeAll, expect, test } from "vitest";
import type { ConnectOptions, Desk } from "../support/desk.ts";
import { hasPgBouncer, startPgBouncer } from "../support/pgbouncer.ts";
import { createRunDesk, interleave } from "../slow/concurrency/run.ts";

// A small version of `npm run test:concurrency`.
const ORGANIZATIONS = 64;
const OPERATIONS = 1_000;
const TITLE = `${OPERATIONS} operations of ${ORGANIZATIONS} organisations, with errors, timeouts and killed connections`;

let desk: Desk;
beforeAll(async () => {
  desk = await createRunDesk(ORGANIZATIONS);
});
afterAll(() => desk.drop());

async function keepsThemApart(config: ConnectOptions, seed: number): Promise<void> {
  const { wrong, left, faults, errors } = await interleave(desk, config, { operations: OPERATIONS, seed, organizations: ORGANIZATIONS, atOnce: 48 });
  expect({ wrong, left, faults }).toEqual({ wrong: [], left: [], faults: [] });
  expect(Object.values(errors).reduce((sum, n) => sum + n, 0)).toBeGreaterThan(OPERATIONS * 0.15);
}

test(`${TITLE}, on 4 connections`, () => keepsThemApart({ max: 4 }, 1));

test.skipIf(!hasPgBouncer())(`${TITLE}, through PgBouncer in transaction mode (skipped where it is not installed)`, async () => {
  const bouncer = await startPgBouncer(desk.database.url, 3);
  try {
    await keepsThemApart({ max: 8, connectionString: bouncer.url }, OPERATIONS + 1);
  } finally {
    await bouncer.stop();
  }
});
