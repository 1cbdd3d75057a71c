// @org-scope.raw-sql the counters are outside Prisma's schema and belong to no organisation
import type { BetterAuthOptions } from "better-auth";
import { prisma } from "@/lib/prisma";

type Storage = NonNullable<NonNullable<BetterAuthOptions["rateLimit"]>["customStorage"]>;

/**
 * Sign-in attempts, counted in the database so that every process of the application counts together;
 * check and increment are one statement, so that parallel attempts cannot slip through.
 * The table is unlogged and outside Prisma's schema (prisma/sql/rate-limit.sql): it is no business data.
 */
export const rateLimitStore: Storage = {
  async consume(key, { window, max }) {
    const rows = await prisma().$queryRaw<{ count: number; secondsLeft: number }[]>`
      INSERT INTO platform.rate_limit AS r (key, count, resets_at)
      VALUES (${key}, 1, now() + make_interval(secs => ${window}))
      ON CONFLICT (key) DO UPDATE SET
        count = CASE WHEN r.resets_at <= now() THEN 1 ELSE r.count + 1 END,
        resets_at = CASE WHEN r.resets_at <= now() THEN excluded.resets_at ELSE r.resets_at END
      RETURNING count, ceil(extract(epoch FROM resets_at - now()))::int AS "secondsLeft"`;
    const { count, secondsLeft } = rows[0] ?? { count: 1, secondsLeft: window };
    return { allowed: count <= max, retryAfter: count <= max ? null : secondsLeft };
  },
};
