import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ConnectOptions, Desk } from "../../support/desk.ts";
import { hasPgBouncer, startPgBouncer } from "../../support/pgbouncer.ts";
import { report, type Figures } from "./report.ts";
import { createRunDesk, interleave, type RunOptions } from "./run.ts";

const REPORT = fileURLToPath(new URL("../../../../../docs/concurrency.md", import.meta.url));
const ORGANIZATIONS = 64;
const AT_ONCE = 64;
const SEED = Number(process.env.CONCURRENCY_SEED ?? 1);
const ALL = Number(process.env.CONCURRENCY_OPERATIONS ?? 200_000);

/** The share of the operations for each size of pool: the smaller it is, the longer each takes. */
const POOLS = [
  { max: 1, share: 0.2 },
  { max: 4, share: 0.3 },
  { max: 16, share: 0.5 },
];
const WAYS = ["direct", ...(hasPgBouncer() ? ["PgBouncer"] : [])];
const SET_UPS = WAYS.flatMap((way) => POOLS.map((pool) => ({ way, ...pool }))).map((each, index) => ({ ...each, seed: SEED + index }));
const figures: Figures[] = [];
const desks: Desk[] = [];

beforeAll(async () => {
  for (let made = 0; made < SET_UPS.length; made += 1) desks.push(await createRunDesk(ORGANIZATIONS));
});

// All at once, each on a database of its own: a pool of one connection mostly waits.
test.concurrent.each(SET_UPS)("through $way: $max", async ({ way, max, share, seed }) => {
  const desk = desks[seed - SEED]!;
  // Fewer connections to the server than clients have, so that they change hands.
  const bouncer = way === "PgBouncer" ? await startPgBouncer(desk.database.url, Math.ceil(max / 2)) : undefined;
  const config: ConnectOptions = { max, ...(bouncer && { connectionString: bouncer.url }) };
  const options: RunOptions = { operations: Math.ceil((ALL * share) / WAYS.length), seed, organizations: ORGANIZATIONS, atOnce: AT_ONCE };
  const outcome = await interleave(desk, config, options);
  figures.push({ way, max, ...outcome });
  await bouncer?.stop();
  await desk.drop();
  expect({ wrong: outcome.wrong, left: outcome.left, faults: outcome.faults }).toEqual({ wrong: [], left: [], faults: [] });
});

test.skipIf(hasPgBouncer())("PgBouncer is not installed: nothing is shown through it", () => undefined);

afterAll(() => {
  const inOrder = SET_UPS.flatMap(({ way, max }) => figures.filter((each) => each.way === way && each.max === max));
  const page = report(inOrder, { seed: SEED, organizations: ORGANIZATIONS, atOnce: AT_ONCE });
  console.log(page);
  if (WAYS.length > 1 && figures.length === SET_UPS.length && ALL >= 200_000) writeFileSync(REPORT, page);
});
