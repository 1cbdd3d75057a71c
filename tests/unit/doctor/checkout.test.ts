import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changedFiles } from "../../../scripts/doctor/read/git";
import { recordGenerated } from "../../../scripts/doctor/read/generated";
import { sameSchema } from "../../../scripts/doctor/read/schema";
import { editedClient } from "../../../scripts/doctor/troubles/edited-client";
import { editedMigration } from "../../../scripts/doctor/troubles/edited-migration";
import { forgottenMigration } from "../../../scripts/doctor/troubles/forgotten-migration";
import { lockedClient } from "../../../scripts/doctor/troubles/locked-client";
import { schemaInvalid } from "../../../scripts/doctor/troubles/schema-invalid";
import { scopedList } from "../../../scripts/doctor/troubles/scoped-list";
import { staleClient } from "../../../scripts/doctor/troubles/stale-client";
import { makeCheckout } from "../../db/doctor/checkout";
import { scratch } from "./scratch";

const TAG = "model Tag {\n  id String @id\n  organizationId String\n}\n";
const list = (...names: string[]) => `const reviewed = [\n  // Organisation\n  ${names.map((name) => `"${name}"`).join(", ")},\n] as const satisfies readonly X[];\n`;
const SCRIPT = 'CREATE TABLE "Tag" (id text);\n';
const MIGRATION = "prisma/migrations/20260101000000_init/migration.sql";

test("a scoped model that the list lacks, and one that the schema lacks", async () => {
  const { context, write } = scratch({ "prisma/models/tags.prisma": TAG, "src/lib/prisma-org-scope.ts": list("Tag") });
  expect(await scopedList.look(context)).toEqual({ state: "good", note: "1 models" });
  write("prisma/models/notes.prisma", TAG.replace("Tag", "Note"));
  expect(await scopedList.look(context)).toMatchObject({ state: "trouble", note: expect.stringContaining("Note: has organizationId"), remedy: [{ say: expect.stringContaining('Add "Note"'), run: "npm run types" }] });
  write("src/lib/prisma-org-scope.ts", list("Tag", "Note", "Gone"));
  expect(await scopedList.look(context)).toMatchObject({ state: "trouble", note: expect.stringContaining("Gone") });
});

test("a model without a migration is named, with the command for it", async () => {
  const { context, write } = scratch({ "prisma/schema.prisma": TAG, [MIGRATION]: SCRIPT });
  expect(await forgottenMigration.look(context)).toMatchObject({ state: "good" });
  write("prisma/models/new.prisma", `${TAG.replace("Tag", "NewModel")}${TAG.replace("Tag", "Named").replace("}", '  @@map("named_things")\n}')}`);
  expect(await forgottenMigration.look(context)).toMatchObject({ state: "trouble", note: expect.stringContaining("NewModel, Named"), remedy: [{ run: "npx prisma migrate dev --name add-new-model" }] });
  write("prisma/migrations/20260102000000_more/migration.sql", 'CREATE TABLE "NewModel" (id text);\nCREATE TABLE "public"."named_things" (id text);\n');
  expect(await forgottenMigration.look(context)).toMatchObject({ state: "good" });
});

test("a client that is missing, stale, or of another Prisma", async () => {
  const { context, write } = scratch({ "prisma/schema.prisma": TAG, "node_modules/@prisma/client/package.json": '{"version":"7.10.0"}' });
  expect(await staleClient.look(context)).toMatchObject({ state: "trouble", note: "generated/prisma/index.js is missing" });
  for (const file of ["prisma/index.js", "org-scope/schema.js"]) write(`generated/${file}`, "");
  write("generated/prisma/schema.prisma", TAG);
  write("generated/prisma/package.json", '{"version":"7.10.0"}');
  expect(await staleClient.look(context)).toMatchObject({ state: "good" });
  write("prisma/models/new.prisma", TAG.replace("Tag", "Other"));
  expect(await staleClient.look(context)).toMatchObject({ state: "trouble", note: expect.stringContaining("has changed") });
  write("generated/prisma/schema.prisma", `${TAG.replace("Tag", "Other")}\n${TAG}`);
  write("generated/prisma/package.json", '{"version":"7.9.0"}');
  expect(await staleClient.look(context)).toMatchObject({ state: "trouble", note: "the client is of Prisma 7.9.0, and Prisma 7.10.0 is installed" });
});

test("two schemas are the same in whatever order their files come, and whatever ends their lines", () => {
  expect(sameSchema("a\nb\n\n  c", "c\r\na\r\nb\r\n")).toBe(true);
  expect(sameSchema("a\nb", "a\nb\nb")).toBe(false);
});

test("a generated file that was edited, added or deleted by hand is named", async () => {
  const { root, context, write } = scratch({ "generated/prisma/index.js": "made", "generated/org-scope/schema.js": "made" });
  expect(await editedClient.look(context)).toMatchObject({ state: "unknown" });
  recordGenerated(root);
  expect(await editedClient.look(context)).toMatchObject({ state: "good" });
  write("generated/prisma/index.js", "edited");
  write("generated/org-scope/extra.js", "added");
  expect(await editedClient.look(context)).toMatchObject({ state: "trouble", note: "not as generated: generated/org-scope/extra.js, generated/prisma/index.js" });
  recordGenerated(root);
  rmSync(join(root, "generated/prisma/index.js"));
  expect(await editedClient.look(context)).toMatchObject({ state: "trouble", note: expect.stringContaining("generated/prisma/index.js") });
});

// A program that runs may not be written to: what Windows says of any open file, Linux says of this one.
test.skipIf(process.platform !== "linux")("a generated file that is in use is named", async () => {
  const { root, context } = scratch();
  const file = join(root, "generated/prisma/query_engine.node");
  mkdirSync(join(root, "generated/prisma"), { recursive: true });
  copyFileSync("/bin/sleep", file);
  chmodSync(file, 0o755);
  expect(await lockedClient.look(context)).toMatchObject({ state: "good" });
  const child = spawn(file, ["60"], { stdio: "ignore" });
  await once(child, "spawn");
  try {
    expect(await lockedClient.look(context)).toMatchObject({ state: "trouble", note: "cannot be written: generated/prisma/query_engine.node" });
  } finally {
    child.kill("SIGKILL");
    await once(child, "exit");
  }
  expect(await lockedClient.look(context)).toMatchObject({ state: "good" });
});

test("a migration that is not what its commit says: edited, edited and committed, deleted; taken back, it is good", async () => {
  const { root, context, write, git, commit } = scratch({ [MIGRATION]: SCRIPT });
  expect(await editedMigration.look(context)).toMatchObject({ state: "unknown" });
  git("init", "--quiet");
  commit();
  expect(await editedMigration.look(context)).toMatchObject({ state: "good" });
  const edited = { state: "trouble", note: "20260101000000_init: not as it was committed", remedy: expect.arrayContaining([expect.objectContaining({ run: expect.stringContaining("git checkout $(") })]) };
  write(MIGRATION, `${SCRIPT}SELECT 1;\n`);
  expect(await editedMigration.look(context)).toMatchObject(edited);
  commit();
  expect(await editedMigration.look(context)).toMatchObject(edited);
  write(MIGRATION, SCRIPT.replaceAll("\n", "\r\n"));
  expect(await editedMigration.look(context), "Windows' line ends are no edit").toMatchObject({ state: "good" });
  rmSync(join(root, MIGRATION));
  expect(await editedMigration.look(context)).toMatchObject({ state: "trouble", note: "20260101000000_init: deleted" });
  write(MIGRATION, SCRIPT);
  write("prisma/migrations/20260102000000_new/migration.sql", "SELECT 2;\n");
  expect(await editedMigration.look(context), "a new one may still change").toMatchObject({ state: "good" });
  commit();
  expect(await editedMigration.look(context)).toMatchObject({ state: "good" });
});

test("what has changed since the last commit, and nothing else, is linted", () => {
  const { root, write, git, commit } = scratch({ "a.ts": "1", "b.ts": "1", ".gitignore": "*.log" });
  expect(changedFiles(root)).toBeUndefined();
  git("init", "--quiet");
  commit();
  expect(changedFiles(root)).toEqual([]);
  write("b.ts", "2");
  write("new folder/c.ts", "3");
  write("d.log", "4");
  rmSync(join(root, "a.ts"));
  expect(changedFiles(root)).toEqual(["b.ts", "new folder/c.ts"]);
});

test("a schema that is not valid is told with file, line and reason", { timeout: 60_000 }, async () => {
  const checkout = makeCheckout();
  try {
    const context = checkout.context("postgresql://nobody@localhost/nothing");
    expect(await schemaInvalid.look(context)).toMatchObject({ state: "good" });
    writeFileSync(join(checkout.root, "prisma/models/wrong.prisma"), "model Wrong {\n  id Strin @id\n}\n");
    expect(await schemaInvalid.look(context)).toMatchObject({ state: "trouble", note: expect.stringMatching(/wrong\.prisma:2: .*Strin/) });
  } finally {
    checkout.remove();
  }
});
