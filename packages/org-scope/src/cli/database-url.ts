import type { Arguments, Surroundings } from "./arguments.ts";
import { urlOfPrismaConfig } from "./prisma-config.ts";
import { WrongUse } from "./usage.ts";

/** The database that a command works on, if there is one: `--url`, DIRECT_URL, DATABASE_URL, or the one of prisma.config. */
export async function findUrl({ url }: Pick<Arguments, "url">, { env, folder }: Surroundings): Promise<string | undefined> {
  return url ?? (env.DIRECT_URL || env.DATABASE_URL || (await urlOfPrismaConfig(folder)));
}

/** @throws WrongUse where no database is named. */
export async function needUrl(args: Pick<Arguments, "url">, around: Surroundings): Promise<string> {
  const url = await findUrl(args, around);
  if (url === undefined) throw new WrongUse("No database: give --url, set DIRECT_URL or DATABASE_URL, or name it in prisma.config.");
  if (!URL.canParse(url)) throw new WrongUse("The database's URL cannot be understood: it begins with postgresql://, and signs in its password are percent-encoded.");
  return url;
}

/** A sentence for whoever works on a database by way of a pooler that changes the connection under a session. */
export function poolerNote(url: string): string | undefined {
  const { port, searchParams } = new URL(url);
  if (port !== "6543" && searchParams.get("pgbouncer") !== "true") return undefined;
  return "This URL leads to a pooler in transaction mode, which is for the application's queries. Give the direct one (DIRECT_URL; on Supabase port 5432) to a deploy.";
}

/** Prisma's URLs may name the PostgreSQL schema by `?schema=`. */
export function schemaOfUrl(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? (new URL(url).searchParams.get("schema") ?? undefined) : undefined;
}
