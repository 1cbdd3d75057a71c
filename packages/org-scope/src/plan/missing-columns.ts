import type { ClientBase } from "pg";
import type { Model, Schema } from "../schema/types.ts";
import type { PlanOptions } from "./options.ts";
import { isOwned, tenantScalar } from "./ownership.ts";
import { PlanProblem } from "./problem.ts";
import { relationOf, spoken } from "./quote.ts";

/** PostgreSQL looks at a trigger function's columns when it runs, not when it is made: the plan looks at them first. */
export async function refuseMissingColumns(client: ClientBase, schema: Schema, options: PlanOptions): Promise<void> {
  const models = Object.values(schema.models).filter((model) => isOwned(model) && !model.isView);
  const wanted = models.flatMap((model) => keyColumns(schema, model).map((column) => `${spoken(relationOf(model, options))}.${column}`));
  const { rows } = await client.query<{ name: string }>(
    `SELECT name FROM unnest($1::text[]) AS name WHERE name NOT IN (SELECT format('%s.%s.%s', n.nspname, c.relname, a.attname)
       FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p'))`,
    [wanted],
  );
  if (rows.length > 0) throw new PlanProblem(`The database lacks a column (${rows.map(({ name }) => name).join(", ")}): run \`npx prisma migrate deploy\` first.`);
}

/** Columns by which a row is owned, and refers to others. */
function keyColumns(schema: Schema, model: Model): string[] {
  const fields = Object.values(model.relations).flatMap((relation) => relation.fields);
  const own = model.ownership.kind === "subEntity" || model.ownership.kind === "global" ? [] : [tenantScalar(schema, model).column];
  return [...new Set([...own, ...fields.map((field) => model.scalars[field]!.column)])];
}
