import { expect, test } from "vitest";
import type { Db, PrismaNamespace, Shop, Side } from "./shop.ts";

/** Why the scoped client cannot do as the plain one does, by what differs. */
export type Differences = {
  roundTrips?: string;
  message?: string;
  error?: string;
  answer?: string;
  /** Why the number of round trips is chance. */
  uncounted?: string;
};

export type Case = readonly [name: string, call: (db: Db, Prisma: PrismaNamespace) => Promise<unknown>, differences?: Differences];

type Seen = { answer?: unknown; error?: { name: string; code: unknown; meta: unknown }; message?: string; roundTrips: number };

async function run(side: Side, Prisma: PrismaNamespace, call: Case[1]): Promise<Seen> {
  const seen: Omit<Seen, "roundTrips"> = {};
  const { roundTrips } = await side.proxy.count(async () => {
    try {
      seen.answer = settled(await call(side.db, Prisma));
    } catch (error) {
      const { name, code, meta, message } = error as { name: string; code?: unknown; meta?: unknown; message: string };
      Object.assign(seen, { error: { name, code, meta: withoutTimes(meta) }, message: withoutPlace(message) });
    }
  });
  return { ...seen, roundTrips };
}

/** The call's place in the source, and times, differ from run to run. */
const withoutPlace = (message: string): string => message.replace(/ in\n.*?(?=\n\n)/s, ":").replace(/\d+ ms/g, "… ms");
const withoutTimes = (meta: unknown): unknown => (typeof meta === "object" && meta !== null && "timeTaken" in meta ? { ...meta, timeTaken: 0 } : meta);

/** Fields that are computed when they are read, as they are now. */
function settled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(settled);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, settled(inner)]));
}

const tables = `SELECT c.relname AS name FROM pg_class c WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`;

async function dump({ database }: Side): Promise<string[]> {
  const names = (await database.sql(tables)).map(({ name }) => String(name));
  const rows = await database.sql(names.map((name) => `SELECT '${name} ' || to_jsonb(t)::text AS row FROM "${name}" t`).join(" UNION ALL "));
  return rows.map(({ row }) => String(row)).sort();
}

/** One test for each call: the plain client's answer, error, round trips and rows are the scoped client's too. */
export function compare(shop: () => Shop, cases: readonly Case[]): void {
  test.each(cases.map(([name, call, differences]) => ({ name, call, differences: differences ?? {} })))("$name", async ({ call, differences }) => {
    const { plain, scoped, Prisma } = shop();
    const expected = await run(plain, Prisma, call);
    const seen = await run(scoped, Prisma, call);
    for (const part of ["answer", "error", "message", "roundTrips"] as const) {
      if (part === "roundTrips" && differences.uncounted) continue;
      const because = differences[part];
      if (because === undefined) expect({ [part]: seen[part] }).toEqual({ [part]: expected[part] });
      else expect({ [part]: seen[part] }, `no longer differs: ${because}`).not.toEqual({ [part]: expected[part] });
    }
    expect(await dump(scoped)).toEqual(await dump(plain));
  });
}
