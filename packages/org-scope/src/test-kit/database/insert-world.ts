import type { Client } from "pg";
import { planOptions } from "../../plan/options.ts";
import { identifier, qualified, relationOf } from "../../plan/quote.ts";
import type { Model, Schema } from "../../schema/types.ts";
import { KitProblem } from "../kit-problem.ts";
import { jsonOf } from "./json-of.ts";
import type { JoinRow } from "../world/join-rows.ts";
import type { Side } from "../world/marker.ts";
import type { Row, World } from "../world/plan-world.ts";

/**
 * Writes the rows of these sides, by plain SQL. Triggers and foreign keys are left out (`session_replication_role`,
 * which needs a superuser or a grant), because rows may refer to each other in circles; check constraints hold.
 */
export async function insertWorld(client: Client, world: World, sides: readonly Side[]): Promise<void> {
  await client.query("BEGIN");
  await client.query("SET LOCAL session_replication_role = replica");
  const rows = world.rows.filter(({ side }) => sides.includes(side));
  for (const model of new Set(rows.map((row) => row.model))) {
    await insertRows(client, world.schema, model, rows.filter((row) => row.model === model));
  }
  for (const join of world.joins) if (sides.includes(join.side)) await insertJoin(client, join);
  await client.query("COMMIT");
}

async function insertRows(client: Client, schema: Schema, model: Model, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0]!.values).map((field) => model.scalars[field]!.column);
  const list = columns.map(identifier).join(", ");
  const table = qualified(relationOf(model, planOptions(schema)));
  const data = rows.map(({ values }) => Object.fromEntries(Object.entries(values).map(([field, value], n) => [columns[n]!, jsonOf(schema, model.scalars[field]!, value)])));
  try {
    await client.query(`INSERT INTO ${table} (${list}) OVERRIDING SYSTEM VALUE SELECT ${list} FROM jsonb_populate_recordset(NULL::${table}, $1)`, [JSON.stringify(data)]);
  } catch (error) {
    throw new KitProblem(`The rows made up for ${model.name} do not suit the database (${(error as Error).message}): say what they must be in \`overrides\`.`, { cause: error });
  }
}

async function insertJoin(client: Client, { table, values }: JoinRow): Promise<void> {
  await client.query(`INSERT INTO ${qualified(table.relation)} ("A", "B") VALUES ($1, $2) ON CONFLICT DO NOTHING`, [values.A, values.B]);
}
