/**
 * Prisma's URLs carry options of Prisma's own, and its `sslmode` means what PostgreSQL's documentation says:
 * `require` encrypts and trusts any certificate. The driver has to be told so.
 *
 * @param {string} url
 * @returns {{ connectionString: string, schema: string | undefined }}
 */
export function toDriver(url) {
  const parsed = new URL(url);
  const schema = parsed.searchParams.get("schema") ?? undefined;
  for (const option of ["schema", "pgbouncer", "connection_limit", "pool_timeout"]) parsed.searchParams.delete(option);
  if (parsed.searchParams.has("sslmode")) parsed.searchParams.set("uselibpqcompat", "true");
  return { connectionString: parsed.href, schema };
}

/**
 * The same server, another database.
 *
 * @param {string} url
 * @param {string} database
 */
export function withDatabase(url, database) {
  const parsed = new URL(url);
  parsed.pathname = `/${encodeURIComponent(database)}`;
  return parsed.href;
}

/** @param {string} url */
export function databaseOf(url) {
  return decodeURIComponent(new URL(url).pathname.slice(1)) || "postgres";
}
