import { joinTables } from "../plan/join-tables.ts";
import { isOwned } from "../plan/ownership.ts";
import { relationOf, spoken } from "../plan/quote.ts";
import { modelOf } from "../schema/types.ts";
import type { Context } from "./context.ts";
import { error, type Finding } from "./finding.ts";

type Key = { source: string; target: string; pairs: readonly string[] };

const KEYS = `
SELECT format('%s.%s', n.nspname, c.relname) AS source, format('%s.%s', fn.nspname, f.relname) AS target,
  ARRAY(SELECT format('%s → %s', a.attname, b.attname) FROM unnest(k.conkey, k.confkey) AS o(own, other)
    JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = o.own JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = o.other) AS pairs
FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_class f ON f.oid = k.confrelid JOIN pg_namespace fn ON fn.oid = f.relnamespace
WHERE k.contype = 'f' AND k.convalidated AND to_jsonb(k)->>'conenforced' IS DISTINCT FROM 'false'`;

/**
 * Each reference of the schema is a foreign key of the database: a composite key is what keeps it inside, and a row whose
 * target may vanish comes to point to whoever makes the same id anew.
 */
export async function verifyMissingKeys({ client, schema, plan, live }: Context): Promise<Finding[]> {
  const { rows } = await client.query<Key>(KEYS);
  const present = new Set(rows.map(nameOf));
  const wanted = wantedKeys({ schema, plan }).filter(({ source, target }) => live.has(`row-security ${source}`) && live.has(`row-security ${target}`));
  return wanted
    .filter((key) => !present.has(nameOf(key)))
    .map(({ source, target, pairs }) =>
      error(
        "MISSING",
        `foreign key ${source} (${pairs.map((pair) => pair.split(" → ")[0]).join(", ")})`,
        `The schema has this reference to ${target}; the database has no foreign key for it, or one that is not validated or not enforced.`,
        "Run `npx prisma migrate deploy`; `ALTER TABLE … VALIDATE CONSTRAINT …` for one that is there.",
      ),
    );
}

function wantedKeys({ schema, plan: { options } }: Pick<Context, "schema" | "plan">): Key[] {
  const models = Object.values(schema.models).filter((model) => isOwned(model) && !model.isView);
  const references = models.flatMap((model) =>
    Object.values(model.relations).flatMap((relation) => {
      const target = modelOf(schema, relation.model);
      if (relation.fields.length === 0 || target.isView) return [];
      const pairs = relation.fields.map((field, n) => `${model.scalars[field]!.column} → ${target.scalars[relation.references[n]!]!.column}`);
      return [{ source: spoken(relationOf(model, options)), target: spoken(relationOf(target, options)), pairs }];
    }),
  );
  const joins = joinTables(schema, options).flatMap(({ relation, ends }) =>
    ends.map(({ column, model }) => ({ source: spoken(relation), target: spoken(relationOf(model, options)), pairs: [`${column} → ${model.scalars[model.id[0]!]!.column}`] })),
  );
  return [...references, ...joins];
}

const nameOf = ({ source, target, pairs }: Key): string => [source, target, ...[...pairs].sort()].join(", ");
