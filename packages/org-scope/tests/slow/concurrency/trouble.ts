import type { Desk } from "../../support/desk.ts";

/** Lets the tenant role strike its own backend, which it may not by itself. */
export async function allowTrouble({ database, roles }: Desk): Promise<void> {
  for (const [name, strike] of [["cancel_me", "pg_cancel_backend"], ["terminate_me", "pg_terminate_backend"]]) {
    await database.sql(`
      CREATE FUNCTION ${name}() RETURNS boolean LANGUAGE sql VOLATILE SECURITY DEFINER AS 'SELECT ${strike}(pg_backend_pid())';
      GRANT EXECUTE ON FUNCTION ${name}() TO ${roles.tenant};
    `);
  }
}

/** From outside: cancels a statement that runs, or kills a connection, idle or not; gives back how many it struck. */
export async function strike({ database }: Desk, how: "cancel" | "terminate"): Promise<number> {
  const states = how === "cancel" ? ["active"] : ["active", "idle in transaction", "idle"];
  const struck = await database.sql(
    `SELECT pg_${how}_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid() AND state = ANY ($1) ORDER BY state, query_start LIMIT 1`,
    [states],
  );
  return struck.length;
}
