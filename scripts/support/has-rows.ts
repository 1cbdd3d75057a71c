import { Client, escapeIdentifier } from "pg";

/** Whether a table has any row; asked without the generated client, which takes a second to load. */
export async function hasRows(url: string, table: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(`SELECT FROM ${escapeIdentifier(table)} LIMIT 1`)).rowCount === 1;
  } finally {
    await client.end();
  }
}
