import { Client, type ClientBase } from "pg";

/** One transaction on a connection of its own, one at a time in a database. */
export async function inTransaction<Result>(connectionString: string, lockTimeout = 10_000, work: (client: ClientBase) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT set_config('lock_timeout', $1, true), set_config('client_min_messages', 'warning', true)", [String(lockTimeout)]);
    // The advisory lock is of this database: roles, which belong to the server, are made so that a race does no harm.
    await client.query("SELECT pg_advisory_xact_lock(hashtextextended('org-scope.apply', 0))");
    const result = await work(client);
    await client.query("COMMIT");
    return result;
  } finally {
    await client.end();
  }
}
