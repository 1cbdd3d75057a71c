import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { documentOf } from "../../../scripts/doctor/document";
import { adviceFor } from "../../../scripts/doctor/strike";
import { count, describe as describeTable } from "../../../scripts/doctor/table";
import { fill, good, trouble, warning } from "../../../scripts/doctor/trouble";
import { troubles } from "../../../scripts/doctor/troubles";
import { databaseBehind } from "../../../scripts/doctor/troubles/database-behind";
import { editedClient } from "../../../scripts/doctor/troubles/edited-client";
import { judge } from "../../../scripts/doctor/troubles/pooled-direct-url";
import { quietly } from "../../../scripts/support/run";
import { scratch } from "./scratch";

const root = join(import.meta.dirname, "../../..");

test("docs/troubleshooting.md is the list of the doctor: run `npm run docs:troubleshooting`", () => {
  expect(readFileSync(join(root, "docs/troubleshooting.md"), "utf8")).toBe(documentOf(troubles));
});

test("each trouble has a name of its own, and a command; each npm script that one names exists", () => {
  expect(new Set(troubles.map(({ name }) => name)).size).toBe(troubles.length);
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };
  for (const { name, remedy } of troubles) {
    const commands = remedy.flatMap(({ run }) => run ?? []);
    expect(commands, name).not.toEqual([]);
    for (const [, script] of commands.join("\n").matchAll(/npm run (\S+)/g)) expect(scripts, name).toHaveProperty([script!]);
  }
  expect(existsSync(join(root, ".env.example"))).toBe(true);
});

/** The words of Prisma, Windows and PostgreSQL, and the trouble that they are signs of. */
const STRIKES: Readonly<Record<string, string>> = {
  "EPERM: operation not permitted, unlink 'C:\\heartco\\generated\\prisma\\query_compiler_fast_bg.wasm'": "The client's files are locked",
  "EBUSY: resource busy or locked, rename 'C:\\heartco\\generated\\prisma\\index.js'": "The client's files are locked",
  "Error code: P1012\nerror: Type \"Strin\" is neither a built-in type": "The schema is not valid",
  "Error: P3014\n\nPrisma Migrate could not create the shadow database.": "The shadow database may not be created",
  "Error: P3009\n\nmigrate found failed migrations in the target database": "A migration failed, half applied",
  "Error: P1001: Can't reach database server at `localhost:5432`": "The database does not answer",
  'Error: prepared statement "s0" already exists': "DIRECT_URL leads to the pooler",
  "Error: P1002\n\nTimed out trying to acquire a postgres advisory lock": "DIRECT_URL leads to the pooler",
  "The table `public.Note` does not exist in the current database. P2021": "A model without a migration",
  "permission denied for table Note": "The policies are out of date",
  "The migration `20260101000000_init` was modified after it was applied.": "A migration was edited by hand",
};

test.each(Object.entries(STRIKES))("%s", (output, title) => {
  expect(adviceFor(output)).toMatch(new RegExp(`^→ ${title}\\.`));
});

test("what is no known trouble gets no advice", () => {
  expect(adviceFor("SyntaxError: Unexpected token")).toBeUndefined();
  expect(adviceFor("Error: listen EACCES: permission denied 0.0.0.0:80")).toBeUndefined();
});

test("a step that fails says what to do below what the program said", async () => {
  const { root: folder, write } = scratch();
  write("locked.mjs", 'console.error("EPERM: operation not permitted, unlink generated/prisma/index.js");\nprocess.exit(1);\n');
  await expect(quietly(join(folder, "locked.mjs"), [])).rejects.toThrow(/^EPERM[^]*→ The client's files are locked\.[^]*npx prisma generate[^]*npm run doctor$/);
});

test("a remedy is filled in with what is known, and keeps its placeholder otherwise", () => {
  const remedy = [{ say: "Look at <migration>.", run: "resolve <migration>" }];
  expect(fill(remedy, { migration: "2026_x" })).toEqual([{ say: "Look at 2026_x.", run: "resolve 2026_x" }]);
  expect(fill(remedy, { migration: undefined })).toEqual(remedy);
});

test("the table: a line each, then what to do about those that are not good", () => {
  const examined = [
    { trouble: editedClient, finding: good("as generated") },
    { trouble: databaseBehind, finding: trouble("not applied: 2026_x", [{ say: "Apply it.", run: "npx prisma migrate deploy" }]) },
  ];
  expect(describeTable(examined, false)).toBe(
    [
      "✓ edited-client    as generated",
      "✗ database-behind  not applied: 2026_x",
      "",
      "The database is behind the code (docs/troubleshooting.md#database-behind)",
      "  Apply it.",
      "    npx prisma migrate deploy",
    ].join("\n"),
  );
  expect(describeTable(examined, true)).toContain("\u001b[32m✓ edited-client");
  expect(count([...examined, { trouble: editedClient, finding: warning("hm") }])).toBe("1 good, 1 in trouble, 1 to decide");
});

const POOLED = "postgresql://u:p@aws-0.pooler.supabase.com:6543/postgres?pgbouncer=true";
const SESSION = "postgresql://u:p@aws-0.pooler.supabase.com:5432/postgres";
const PLAIN = "postgresql://u:p@localhost:5432/heartco";

test.each([
  ["as Supabase wants it", POOLED, SESSION, "transaction", "session", "good"],
  ["exchanged", SESSION, POOLED, "session", "transaction", "trouble"],
  ["both pooled", POOLED, POOLED.replace("?pgbouncer=true", ""), "transaction", "transaction", "trouble"],
  ["neither pooled, on Supabase", SESSION, SESSION, "session", "session", "warning"],
  ["neither pooled, elsewhere", PLAIN, PLAIN, "none", "none", "good"],
  ["a pooler without a sign in its URL", PLAIN, PLAIN, "transaction", "transaction", "trouble"],
] as const)("URLs %s", (_, url, directUrl, seenUrl, seenDirect, state) => {
  expect(judge({ url, directUrl }, { url: seenUrl, directUrl: seenDirect }).state).toBe(state);
});
