import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sameSchema, schemaText } from "../read/schema";
import { good, trouble, type Trouble } from "../trouble";

export const staleClient: Trouble = {
  name: "stale-client",
  title: "The generated client is stale",
  shows: "`Unknown argument`, `Unknown field` or a missing property on `ctx.db`, although `prisma/` has it; or `generated/prisma` cannot be found.",
  why: "The schema, or Prisma's version, has changed since the client was generated: after a pull, a change of branch, or an edit. `npm start`, `npm run dev` and `npm test` generate by themselves.",
  remedy: [{ say: "Generate, and start the dev server again.", run: "npx prisma generate" }],
  strikes: /Cannot find module '[^']*generated[\\/](?:prisma|org-scope)|@prisma\/client did not initialize yet/,
  async look({ root }) {
    const copy = join(root, "generated", "prisma", "schema.prisma");
    const missing = ["prisma/index.js", "prisma/schema.prisma", "org-scope/schema.js"].filter((file) => !existsSync(join(root, "generated", file)));
    if (missing.length > 0) return trouble(`generated/${missing[0]} is missing`);
    if (!sameSchema(readFileSync(copy, "utf8"), schemaText(root))) return trouble("the schema has changed since the client was generated");
    const [generated, installed] = ["generated/prisma", "node_modules/@prisma/client"].map((folder) => versionIn(join(root, folder)));
    if (generated !== installed) return trouble(`the client is of Prisma ${generated}, and Prisma ${installed} is installed`);
    return good("generated from this schema");
  },
};

function versionIn(folder: string): string | undefined {
  const file = join(folder, "package.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version : undefined;
}
