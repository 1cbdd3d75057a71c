import { isOwned } from "../plan/ownership.ts";
import { relationOf, spoken } from "../plan/quote.ts";
import { modelOf, type Model, type Schema } from "../schema/types.ts";
import type { Context } from "./context.ts";
import { warning, type Allowed, type Finding } from "./finding.ts";

type Unique = { name: string; relation: string; columns: string[]; has_expressions: boolean; is_primary: boolean };

const UNIQUES = `
SELECT i.relname AS name, format('%s.%s', n.nspname, c.relname) AS relation,
  ARRAY(SELECT a.attname::text FROM unnest((x.indkey::int[])[0:x.indnkeyatts - 1]) AS num JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = num ORDER BY 1) AS columns,
  x.indexprs IS NOT NULL AS has_expressions, x.indisprimary AS is_primary
FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class c ON c.oid = x.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE x.indisunique ORDER BY 2, 1`;

/**
 * A unique over all organisations answers "is it taken?" about the rows of another. Primary keys that are generated are
 * left out, and values that the schema says nobody can guess are allowed. A unique over a key to a row of one's own
 * organisation is as good as per organisation.
 */
export async function verifyUniques({ client, schema, plan }: Context): Promise<(Finding | Allowed)[]> {
  const { rows } = await client.query<Unique>(UNIQUES);
  const owned = new Map(
    Object.values(schema.models)
      .filter((model) => isOwned(model) && model.ownership.kind !== "tenant")
      .map((model) => [spoken(relationOf(model, plan.options)), model]),
  );
  return rows.flatMap(({ name, relation, columns, has_expressions, is_primary }) => {
    const model = owned.get(relation);
    if (!model || (is_primary && isGenerated(model, columns)) || ownKeys(schema, model).some((key) => key.every((column) => columns.includes(column)))) return [];
    const found = warning(
      "GLOBAL_UNIQUE",
      `unique ${relation} ${name}`,
      `(${columns.join(", ")}) is unique over all organisations: a refused write tells that another has the value.`,
      `@@unique([${schema.tenant.field}, …]); or \`/// @org-scope.unguessable <reason>\` above the field, if its values cannot be guessed.`,
    );
    const because = has_expressions ? undefined : whyUnguessable(model, columns);
    return [because === undefined ? found : { ...found, because }];
  });
}

/** Prisma or the database makes the value up, or it is a uuid, which nobody chooses. */
const isGenerated = (model: Model, columns: readonly string[]): boolean =>
  Object.values(model.scalars).some((scalar) => columns.includes(scalar.column) && (scalar.isGenerated || scalar.nativeType === "Uuid"));

/** The reasons of all columns, or nothing if one of them has none. */
function whyUnguessable(model: Model, columns: readonly string[]): string | undefined {
  const scalars = Object.values(model.scalars);
  const reasons = columns.map((column) => scalars.find((scalar) => scalar.column === column)?.unguessable);
  return reasons.length > 0 && reasons.every((reason) => reason !== undefined) ? [...new Set(reasons)].join("; ") : undefined;
}

/** Columns that tie a row to its organisation: the tenant's own, and each key to an owned row. */
function ownKeys(schema: Schema, model: Model): string[][] {
  const column = (field: string) => model.scalars[field]!.column;
  const keys = Object.values(model.relations).filter((relation) => relation.fields.length > 0 && isOwned(modelOf(schema, relation.model)));
  const own = schema.tenant.field in model.scalars ? [[column(schema.tenant.field)]] : [];
  return [...own, ...keys.map((relation) => relation.fields.map(column))];
}
