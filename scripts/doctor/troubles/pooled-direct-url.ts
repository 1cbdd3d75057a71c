import type { Database } from "../context";
import { looksPooled, poolingOf } from "../read/pooling";
import { good, trouble, unknown, warning, type Finding, type Trouble } from "../trouble";

const REMEDY = [{ say: "In `.env`: `DIRECT_URL` is the direct connection or the session pooler (Supabase: port 5432), `DATABASE_URL` the transaction pooler (port 6543, `?pgbouncer=true`). Then ask Prisma.", run: "npx prisma migrate status" }];

export const pooledDirectUrl: Trouble = {
  name: "pooled-direct-url",
  title: "DIRECT_URL leads to the pooler",
  shows: "`npx prisma migrate` hangs, or stops with `prepared statement \"s0\" already exists` or `P1002 … advisory lock`.",
  why: "Migrations need one connection for themselves, with its locks and settings; a pooler in transaction mode gives another one at each transaction. The application's queries are the other way round: many short ones, for which the pooler is made.",
  remedy: REMEDY,
  strikes: /prepared statement "\w+" (?:already exists|does not exist)|P1002[^]*advisory lock|advisory lock[^]*P1002/,
  async look({ database }) {
    if (!database) return unknown("no database");
    if (database.isEmbedded) return good("embedded, without a pooler");
    return judge(database, { url: await poolingOf(database.url), directUrl: await poolingOf(database.directUrl) });
  },
};

type Seen = Record<"url" | "directUrl", Awaited<ReturnType<typeof poolingOf>>>;

/** From what the URLs show and what the connections show. */
export function judge({ url, directUrl }: Pick<Database, "url" | "directUrl">, seen: Seen): Finding {
  const isDirectPooled = looksPooled(directUrl) || seen.directUrl === "transaction";
  const isUrlPooled = looksPooled(url) || seen.url === "transaction";
  if (isDirectPooled && !isUrlPooled) return trouble("DIRECT_URL leads to the pooler and DATABASE_URL past it: they are exchanged");
  if (isDirectPooled) return trouble(url === directUrl ? "DATABASE_URL leads to a pooler, and DIRECT_URL is not set" : "DIRECT_URL leads to a pooler in transaction mode");
  const isSupabase = new URL(url).hostname.includes("supabase.");
  if (isSupabase && !isUrlPooled) return warning("DATABASE_URL goes past Supabase's pooler: each process takes connections of the plan's few", REMEDY);
  return good(isUrlPooled ? "DATABASE_URL pooled, DIRECT_URL past the pooler" : "no pooler in transaction mode");
}
