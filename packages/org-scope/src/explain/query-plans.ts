import { Client } from "pg";
import type { Explained } from "./explain-operation.ts";
import type { Recorded } from "./recording-adapter.ts";
import { isQuery } from "./statements.ts";

/** Of each statement the lines of PostgreSQL's plan. */
export type QueryPlans = ReadonlyMap<Recorded, readonly string[]>;

/** How PostgreSQL would carry the statements out as the tenant role, under its policies. Nothing is run. */
export async function queryPlans(url: string, { prologue, statements }: Explained): Promise<QueryPlans> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("BEGIN READ ONLY");
    for (const { text, values } of prologue) await client.query(text, [...values]);
    const plans = new Map<Recorded, readonly string[]>();
    for (const statement of (statements?.found ?? []).filter(isQuery)) plans.set(statement, await planOf(client, statement.sql, statement.values));
    return plans;
  } finally {
    await client.end();
  }
}

async function planOf(client: Client, sql: string, values: readonly unknown[]): Promise<string[]> {
  await client.query("SAVEPOINT one");
  try {
    const { rows } = await client.query<{ "QUERY PLAN": string }>(`EXPLAIN ${sql}`, [...values]);
    return rows.map((row) => row["QUERY PLAN"]);
  } catch (error) {
    await client.query("ROLLBACK TO SAVEPOINT one");
    return [`PostgreSQL has no plan for it: ${error instanceof Error ? error.message : String(error)}`];
  }
}
