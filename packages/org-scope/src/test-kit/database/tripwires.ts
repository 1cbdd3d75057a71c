import type { Client } from "pg";
import { joinTables } from "../../plan/join-tables.ts";
import { planOptions } from "../../plan/options.ts";
import { literal, qualified, relationOf } from "../../plan/quote.ts";
import type { Schema } from "../../schema/types.ts";
import type { Change } from "./change.ts";

const KIT = "org_scope_test_kit";

/** One table that every change of a row is noted in, whoever makes it, by triggers; a function that takes all back. */
const NOTES = `
CREATE SCHEMA IF NOT EXISTS ${KIT};
DROP TABLE IF EXISTS ${KIT}.change;
CREATE TABLE ${KIT}.change (n bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, relation regclass NOT NULL, before jsonb, after jsonb);
CREATE OR REPLACE FUNCTION ${KIT}.note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO ${KIT}.change (relation, before, after)
  VALUES (TG_RELID, CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END, CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END);
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION ${KIT}.take_back() RETURNS SETOF ${KIT}.change LANGUAGE plpgsql SET session_replication_role = replica AS $$
DECLARE one ${KIT}.change;
BEGIN
  IF NOT EXISTS (SELECT FROM ${KIT}.change) THEN RETURN; END IF;
  FOR one IN SELECT * FROM ${KIT}.change ORDER BY n DESC LOOP
    IF one.after IS NOT NULL THEN
      EXECUTE format('DELETE FROM %s WHERE ctid = (SELECT ctid FROM %1$s t WHERE to_jsonb(t) = $1 LIMIT 1)', one.relation) USING one.after;
    END IF;
    IF one.before IS NOT NULL THEN
      EXECUTE format('INSERT INTO %s OVERRIDING SYSTEM VALUE SELECT (jsonb_populate_record(NULL::%1$s, $1)).*', one.relation) USING one.before;
    END IF;
  END LOOP;
  RETURN QUERY DELETE FROM ${KIT}.change RETURNING *;
END $$;`;

/** Lays a tripwire on every table of the schema. Needs the owner of the tables, and the right to set `session_replication_role`. */
export async function layTripwires(client: Client, schema: Schema): Promise<void> {
  const options = planOptions(schema);
  const models = Object.values(schema.models).filter((model) => !model.isView);
  const tables = [...models.map((model) => relationOf(model, options)), ...joinTables(schema, options).map(({ relation }) => relation)].map(qualified);
  const triggers = tables.map((table) => `CREATE OR REPLACE TRIGGER ${KIT} AFTER INSERT OR UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION ${KIT}.note();`);
  await client.query(`${NOTES}\n${triggers.join("\n")}`);
}

/** What was changed since the last call; everything is again as it was then. */
export async function takeBack(client: Client): Promise<Change[]> {
  const { rows } = await client.query<Change & { n: string }>(`SELECT n, relation::oid::text AS table, before, after FROM ${KIT}.take_back()`);
  return rows.sort((x, y) => Number(x.n) - Number(y.n)).map(({ table, before, after }) => ({ table, before, after }));
}

/** The tables by the number under which changes name them. */
export async function tableNames(client: Client, schema: Schema): Promise<Map<string, string>> {
  const options = planOptions(schema);
  const models = Object.values(schema.models).map((model) => [relationOf(model, options), model.name] as const);
  const joins = joinTables(schema, options).map(({ relation }) => [relation, relation.name] as const);
  const asked = [...models, ...joins].map(([relation, name]) => `(${literal(qualified(relation))}::regclass::oid::text, ${literal(name)})`);
  const { rows } = await client.query<{ oid: string; name: string }>(`SELECT * FROM (VALUES ${asked.join(", ")}) AS names (oid, name)`);
  return new Map(rows.map(({ oid, name }) => [oid, name]));
}
