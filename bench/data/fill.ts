import { once } from "node:events";
import { Client, escapeIdentifier } from "pg";
import { from } from "pg-copy-streams";
import { chunks, type Chunk } from "./chunks";
import { dropIndexes, makeIndexes } from "./indexes";
import { COLUMNS, TABLES, type Table } from "./rows";

export type Filled = { rows: number; seconds: number };
type Progress = (sentence: string) => void;

/**
 * Fills an empty, migrated database by COPY: triggers and foreign keys are off (the rows are right by construction),
 * and the indexes that no key needs are made afterwards.
 */
export async function fill(url: string, sizes: readonly number[], progress: Progress = () => {}): Promise<Filled> {
  const begin = Date.now();
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SET session_replication_role = replica; SET synchronous_commit = off; SET maintenance_work_mem = '512MB'");
    const indexes = await dropIndexes(client, TABLES);
    let rows = 0;
    let said = 0;
    for (const { chunk, rows: more } of chunks(sizes)) {
      await copyChunk(client, chunk);
      rows += more;
      if (rows - said < 500_000) continue;
      said = rows;
      progress(`${rows.toLocaleString("en")} rows, ${Math.round(rows / ((Date.now() - begin) / 1000)).toLocaleString("en")} a second`);
    }
    progress(`${rows.toLocaleString("en")} rows copied; ${indexes.length} indexes`);
    await makeIndexes(client, indexes);
    await client.query(`VACUUM (ANALYZE) ${TABLES.map((table) => escapeIdentifier(table)).join(", ")}`);
    return { rows, seconds: (Date.now() - begin) / 1000 };
  } finally {
    await client.end();
  }
}

async function copyChunk(client: Client, chunk: Chunk): Promise<void> {
  for (const table of TABLES) if (chunk[table] !== "") await copy(client, table, chunk[table]);
}

async function copy(client: Client, table: Table, text: string): Promise<void> {
  const columns = COLUMNS[table].map((column) => escapeIdentifier(column)).join(", ");
  const stream = client.query(from(`COPY ${escapeIdentifier(table)} (${columns}) FROM STDIN`));
  const done = once(stream, "finish");
  stream.end(text);
  await done;
}
