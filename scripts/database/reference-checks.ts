import type { Client } from "pg";
import domain from "../../src/lib/domain/domain.json" with { type: "json" };

type Reference = { table: string; column: string; target: string };

const subEntities: Record<string, string> = domain.subEntities;
const scoped = new Set(domain.ORG_SCOPED_MODELS);

/** Single-column foreign keys of the live database, as `table.column → target`. */
async function foreignKeys(client: Client): Promise<Reference[]> {
  const { rows } = await client.query<Reference>(`
    SELECT c.conrelid::regclass::text AS "table", a.attname AS "column", c.confrelid::regclass::text AS target
    FROM pg_constraint c
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[array_upper(c.conkey, 1)]
    WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace
    ORDER BY 1, 2`);
  return rows.map(({ table, column, target }) => ({ table: unquote(table), column, target: unquote(target) }));
}

const unquote = (name: string): string => name.replaceAll('"', "");

/** SQL that gives the organisation of the row of `table` whose id is `id`. */
function organizationOf(table: string, id: string, keys: Reference[]): string {
  if (scoped.has(table)) return `(SELECT "organizationId" FROM "${table}" WHERE id = ${id})`;
  const parent = parentOf(table, keys);
  return organizationOf(parent.target, `(SELECT "${parent.column}" FROM "${table}" WHERE id = ${id})`, keys);
}

function parentOf(table: string, keys: Reference[]): Reference {
  const relation = subEntities[table]?.split(".")[0];
  const found = keys.find((key) => key.table === table && key.column === `${relation}Id`);
  if (!found) throw new Error(`${table} has no foreign key to its parent "${relation}"; see src/lib/domain/domain.json.`);
  return found;
}

/**
 * Triggers that keep a reference inside one organisation where no composite key can: from a sub-entity to
 * anything that belongs to an organisation, and from a scoped row to a sub-entity.
 */
export async function referenceChecks(client: Client): Promise<string> {
  const keys = await foreignKeys(client);
  const belongs = (table: string) => scoped.has(table) || table in subEntities;
  const statements: string[] = [];
  for (const table of new Set(keys.map((key) => key.table))) {
    const isSub = table in subEntities;
    if (!isSub && !scoped.has(table)) continue;
    const own = isSub ? parentOf(table, keys) : undefined;
    const checked = keys.filter((key) => key.table === table && key !== own && belongs(key.target) && (isSub || key.target in subEntities));
    if (checked.length === 0) continue;
    const organization = own ? organizationOf(own.target, `NEW."${own.column}"`, keys) : `NEW."organizationId"`;
    statements.push(trigger(table, organization, own?.column ?? "organizationId", checked, keys));
  }
  return statements.join("\n");
}

function trigger(table: string, organization: string, ownColumn: string, checked: Reference[], keys: Reference[]): string {
  const checks = checked.map(
    ({ column, target }) => `
  IF NEW."${column}" IS NOT NULL AND organization IS DISTINCT FROM ${organizationOf(target, `NEW."${column}"`, keys)} THEN
    RAISE EXCEPTION '${table}.${column} points to another organisation' USING ERRCODE = 'HC004';
  END IF;`,
  );
  const columns = [ownColumn, ...checked.map((key) => key.column)].map((column) => `"${column}"`).join(", ");
  return `
CREATE OR REPLACE FUNCTION guard."${table}_same_organization"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE organization text := ${organization};
BEGIN${checks.join("")}
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER same_organization BEFORE INSERT OR UPDATE OF ${columns} ON "${table}"
  FOR EACH ROW EXECUTE FUNCTION guard."${table}_same_organization"();`;
}
