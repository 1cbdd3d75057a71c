import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { outcome, type Outcome } from "./support/outcome.ts";
import { randomSchema } from "./support/random-schema.ts";
import { readOf } from "./support/reads.ts";
import { WORLD } from "./support/world-schema.ts";
import type { Call } from "./support/domain.ts";
import { dump, openWorlds, restore, type Worlds, type WorldSource } from "./support/worlds.ts";
import { writeOf } from "./support/writes.ts";

// Wall 1 alone. What the scoped client of A answers where A and B live together is what the plain client answers
// where A lives alone. ORG_SCOPE_RUNS makes it search longer, ORG_SCOPE_SCHEMAS in more random schemas, which begin
// with the one of ORG_SCOPE_SEED.

const RUNS = Number(process.env.ORG_SCOPE_RUNS ?? 200);
const SCHEMAS = Number(process.env.ORG_SCOPE_SCHEMAS ?? 1);
const FIRST = Number(process.env.ORG_SCOPE_SEED ?? 11);
const isSearch = process.env.ORG_SCOPE_RUNS !== undefined;
const limit = isSearch ? {} : { interruptAfterTimeLimit: 20_000 };

const seeds = Array.from({ length: SCHEMAS }, (_, index) => FIRST + index);
const sources: [string, WorldSource, number][] = [
  ["by hand", WORLD, 7],
  ...seeds.map((seed): [string, WorldSource, number] => [`of seed ${seed}`, randomSchema(seed), seed]),
];

/** What wall 1 cannot put into Prisma's words, and therefore refuses. */
const isRefusable = (refused: string): boolean => /^(UNSCOPED_ORDER|UNSCOPED_WRITE|MIXED_FORMS):/.test(refused);

/** The same call in both worlds; undefined where the comparison says nothing. */
async function compared({ both, alone }: Worlds, { model, operation, args }: Call, seen: Seen): Promise<[Outcome, Outcome] | undefined> {
  const scoped = await outcome(both.client, model, operation, args);
  if (scoped.refused && isRefusable(scoped.refused)) return void (seen.refused += 1);
  const plain = await outcome(alone.client, model, operation, args);
  seen[scoped.failure ? "failed" : "done"] += 1;
  return [scoped, plain];
}

type Seen = { done: number; failed: number; refused: number };

describe.each(sources)("the schema %s", (_name, source, seed) => {
  let worlds: Worlds;
  beforeAll(async () => {
    worlds = await openWorlds(source, seed);
  });
  afterAll(() => worlds.close());

  test("reads answer as if the other organisations did not exist", { timeout: 600_000 }, async () => {
    const seen: Seen = { done: 0, failed: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(readOf(worlds.domain), async (call) => {
        const outcomes = await compared(worlds, call, seen);
        if (outcomes) expect(outcomes[0]).toEqual(outcomes[1]);
      }),
      { numRuns: RUNS, ...limit },
    );
    if (isSearch) console.log("reads", seen);
    expect(seen.done).toBeGreaterThan((seen.failed + seen.refused) * 0.5);
  });

  test("writes end as if the other organisations did not exist, and leave them as they were", { timeout: 600_000 }, async () => {
    const { both, alone, domain } = worlds;
    const [before, own] = [await dump(both), new Set(await dump(alone))];
    const foreign = before.filter((row) => !own.has(row));
    expect(foreign.length).toBeGreaterThan(5);
    const seen: Seen = { done: 0, failed: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(writeOf(domain), async (call) => {
        try {
          const outcomes = await compared(worlds, call, seen);
          if (!outcomes) return;
          expect(outcomes[0]).toEqual(outcomes[1]);
          expect(await dump(both)).toEqual([...foreign, ...(await dump(alone))].sort());
        } finally {
          await Promise.all([restore(both), restore(alone)]);
        }
      }),
      { numRuns: Math.ceil(RUNS / 3), ...limit },
    );
    if (isSearch) console.log("writes", seen);
    expect(seen.done).toBeGreaterThan((seen.failed + seen.refused) * 0.1);
  });
});
