import { spawn } from "node:child_process";
import { programs } from "../../support/project";
import { compareWith } from "../read/migrations";
import { good, trouble, unknown, type Trouble } from "../trouble";

/** Exit code of `prisma migrate diff --exit-code` where there is a difference. */
const DIFFERENT = 2;

export const databaseDiffers: Trouble = {
  name: "database-differs",
  title: "Schema and tables differ, with all migrations applied",
  shows: "A column of the schema does not exist, or `npx prisma migrate dev` says `Drift detected`.",
  why: "The schema was edited and no migration made of it; or somebody has changed a table by hand.",
  remedy: [
    { say: "See what differs.", run: "npx prisma migrate diff --from-config-datasource --to-schema prisma" },
    { say: "If the schema was edited: make the migration.", run: "npx prisma migrate dev --name what-it-does" },
    { say: "If a table was changed by hand: change it back, or write it into the schema and make the migration." },
  ],
  strikes: /Drift detected/,
  async look({ database, root, env }) {
    if (!database) return unknown("no database");
    const { pending, foreign, failed } = await compareWith(database.directUrl, root);
    if (pending.length + foreign.length + failed.length > 0) return unknown("the database has other migrations than the code");
    const { code, output } = await diff(root, { ...env, DATABASE_URL: database.url, DIRECT_URL: database.directUrl });
    if (code === 0) return good("schema, migrations and tables agree");
    return code === DIFFERENT ? trouble(firstDifference(output)) : unknown(output.trim().split("\n").at(-1) ?? "");
  },
};

function diff(root: string, env: NodeJS.ProcessEnv): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const args = [programs.prisma, "migrate", "diff", "--from-config-datasource", "--to-schema", "prisma", "--exit-code"];
    const child = spawn(process.execPath, args, { cwd: root, env: { ...env, NO_COLOR: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" } });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", reject);
    child.on("exit", (code) => resolve({ code, output }));
  });
}

/** Prisma's summary begins each kind of difference with `[+]`, `[-]` or `[*]`. */
function firstDifference(output: string): string {
  const lines = output.split("\n").map((line) => line.trim());
  const begin = lines.findIndex((line) => line.startsWith("["));
  return begin < 0 ? "they differ" : lines.slice(begin, begin + 2).filter(Boolean).join(" ");
}
