import type { Client } from "pg";

type Index = { name: string; definition: string };

/** Drops the tables' indexes that no constraint rests on, and answers how to make them again. */
export async function dropIndexes(client: Client, tables: readonly string[]): Promise<Index[]> {
  const { rows } = await client.query<Index>(
    `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition
       FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
      WHERE t.relname = ANY ($1) AND t.relnamespace = 'public'::regnamespace
        AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)`,
    [tables],
  );
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  return rows;
}

export async function makeIndexes(client: Client, indexes: readonly Index[]): Promise<void> {
  for (const { definition } of indexes) await client.query(definition);
}

