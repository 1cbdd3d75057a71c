import { isOwned } from "../plan/ownership.ts";
import { relationOf, spoken } from "../plan/quote.ts";
import { uncheckedReferences } from "../plan/references.ts";
import type { Model } from "../schema/types.ts";
import type { Context } from "./context.ts";
import { error, warning, type Finding } from "./finding.ts";

type Key = { name: string; source: string; target: string; columns: string[]; references: string[] };

const KEYS = `
SELECT k.conname AS name, format('%s.%s', n.nspname, c.relname) AS source, format('%s.%s', fn.nspname, f.relname) AS target,
  ARRAY(SELECT a.attname::text FROM unnest(k.conkey) WITH ORDINALITY AS o(num, place) JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = o.num ORDER BY o.place) AS columns,
  ARRAY(SELECT a.attname::text FROM unnest(k.confkey) WITH ORDINALITY AS o(num, place) JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = o.num ORDER BY o.place) AS references
FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_class f ON f.oid = k.confrelid JOIN pg_namespace fn ON fn.oid = f.relnamespace
WHERE k.contype = 'f' AND k.conparentid = 0 ORDER BY 2, 1`;

/** Foreign keys between owned rows, as the database has them: each carries the organisation, or a trigger compares it. */
export async function verifyKeys({ client, schema, plan }: Context): Promise<Finding[]> {
  const { rows } = await client.query<Key>(KEYS);
  const owned = new Map(Object.values(schema.models).filter(isOwned).map((model) => [spoken(relationOf(model, plan.options)), model]));
  const columns = (model: Model, fields: readonly string[]) => fields.map((field) => model.scalars[field]?.column ?? field).join();
  const checked = new Set(uncheckedReferences(schema).map(({ model, relation }) => `${spoken(relationOf(model, plan.options))} ${columns(model, relation.fields)}`));
  return rows.flatMap((key) => {
    const [source, target] = [owned.get(key.source), owned.get(key.target)];
    if (!source || !target || target.ownership.kind === "tenant" || isParentKey(source, key.columns) || carries(key, source, target, schema.tenant.field)) return [];
    const isChecked = checked.has(`${key.source} ${key.columns.join()}`);
    if (!isChecked) return [unknownKey(key)];
    return source.ownership.kind === "scoped" && target.ownership.kind === "scoped" ? [singleKey(key, schema.tenant.field)] : [];
  });
}

function carries(key: Key, source: Model, target: Model, field: string): boolean {
  const [own, other] = [source.scalars[field]?.column, target.scalars[field]?.column];
  return own !== undefined && other !== undefined && key.references[key.columns.indexOf(own)] === other;
}

function isParentKey(model: Model, columns: readonly string[]): boolean {
  if (model.ownership.kind !== "subEntity") return false;
  const fields = model.relations[model.ownership.path[0]!]!.fields;
  return columns.join() === fields.map((field) => model.scalars[field]!.column).join();
}

const unknownKey = ({ name, source, target }: Key): Finding =>
  error("CROSSING_KEY", `foreign key ${source} ${name}`, `It leads to ${target} of any organisation, and the schema does not know it, so no trigger compares the two.`, "Make it a relation in the Prisma schema, or drop it.");

const singleKey = ({ name, source, target }: Key, field: string): Finding =>
  warning(
    "CROSSING_KEY",
    `foreign key ${source} ${name}`,
    `It leads to ${target} without the organisation. A trigger refuses what crosses; a composite key would not need it.`,
    `@relation(fields: [${field}, …], references: [${field}, id]), and @@unique([${field}, id]) on the other side.`,
  );
