import { readFileSync } from "node:fs";
import { migrationsOf, scriptOf } from "../read/migrations";
import { schemaText, tablesOf } from "../read/schema";
import { few, good, trouble, type Trouble } from "../trouble";

export const forgottenMigration: Trouble = {
  name: "forgotten-migration",
  title: "A model without a migration",
  shows: "Queries on the model fail with P2021: the table does not exist.",
  why: "A model was added to the schema, and no migration makes its table.",
  remedy: [{ say: "Make the migration.", run: "npx prisma migrate dev --name add-new-model" }],
  strikes: /P2021/,
  async look({ root }) {
    const scripts = [...migrationsOf(root).keys()].map((name) => readFileSync(scriptOf(root, name), "utf8")).join("\n");
    const made = new Set([...scripts.matchAll(/^(?:CREATE TABLE|ALTER TABLE "\w+" RENAME TO) (?:"\w+"\.)?"(\w+)"/gm)].map(([, table]) => table));
    const tables = tablesOf(schemaText(root));
    const missing = [...tables].filter(([, table]) => !made.has(table)).map(([model]) => model);
    if (missing.length === 0) return good(`${tables.size} tables`);
    return trouble(`no migration makes the table of ${few(missing)}`, [{ say: "Make the migration.", run: `npx prisma migrate dev --name add-${kebab(missing[0]!)}` }]);
  },
};

const kebab = (name: string): string => name.replaceAll(/(?<=[a-z0-9])([A-Z])/g, "-$1").toLowerCase();
