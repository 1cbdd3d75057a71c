import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readOf } from "./support/reads.ts";
import { dump, openWorlds, outcome, restore, type Worlds } from "./support/worlds.ts";
import { writeOf } from "./support/writes.ts";

// Wall 1 alone. What the scoped client of A answers where A and B live together is what the plain client answers
// where A lives alone. ORG_SCOPE_RUNS makes it search longer.

const RUNS = Number(process.env.ORG_SCOPE_RUNS ?? 300);

let worlds: Worlds;
beforeAll(async () => {
  worlds = await openWorlds(7);
});
afterAll(() => worlds.close());

test("reads answer as if the other organisations did not exist", async () => {
  const seen = { answered: 0, failed: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(readOf(worlds.schema), async ({ model, operation, args }) => {
      const scoped = await outcome(worlds.both.client, model, operation, args);
      if (scoped.refused?.startsWith("UNSCOPED_ORDER")) return void (seen.refused += 1);
      expect(scoped).toEqual(await outcome(worlds.alone.client, model, operation, args));
      seen[scoped.failure ? "failed" : "answered"] += 1;
    }),
    { numRuns: RUNS, interruptAfterTimeLimit: 50_000 },
  );
  expect(seen.answered).toBeGreaterThan(RUNS * 0.5);
  if (process.env.ORG_SCOPE_RUNS) console.log(seen);
});

test("writes end as if the other organisations did not exist, and leave them as they were", async () => {
  const { both, alone } = worlds;
  const [before, own] = [await dump(both), new Set(await dump(alone))];
  const foreign = before.filter((row) => !own.has(row));
  expect(foreign.length).toBeGreaterThan(30);
  const seen = { done: 0, failed: 0 };
  await fc.assert(
    fc.asyncProperty(writeOf(worlds.schema), async ({ model, operation, args }) => {
      try {
        const scoped = await outcome(both.client, model, operation, args);
        expect(scoped).toEqual(await outcome(alone.client, model, operation, args));
        expect(await dump(both)).toEqual([...foreign, ...(await dump(alone))].sort());
        seen[scoped.failure ? "failed" : "done"] += 1;
      } finally {
        await Promise.all([restore(both), restore(alone)]);
      }
    }),
    { numRuns: Math.ceil(RUNS / 3), interruptAfterTimeLimit: 40_000 },
  );
  expect(seen.done).toBeGreaterThan(RUNS * 0.1);
  if (process.env.ORG_SCOPE_RUNS) console.log(seen);
});
