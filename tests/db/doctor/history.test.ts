import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ask } from "../../../scripts/doctor/context";
import { adviceFor } from "../../../scripts/doctor/strike";
import { databaseAhead } from "../../../scripts/doctor/troubles/database-ahead";
import { databaseBehind } from "../../../scripts/doctor/troubles/database-behind";
import { databaseDiffers } from "../../../scripts/doctor/troubles/database-differs";
import { divergedHistory } from "../../../scripts/doctor/troubles/diverged-history";
import { editedMigration } from "../../../scripts/doctor/troubles/edited-migration";
import { failedMigration } from "../../../scripts/doctor/troubles/failed-migration";
import { createTestDatabase, type TestDatabase } from "../support/database";
import { makeCheckout, type Checkout } from "./checkout";

let database: TestDatabase;
let checkout: Checkout;

beforeEach(async () => {
  database = await createTestDatabase();
  checkout = makeCheckout();
});
afterEach(async () => {
  checkout.remove();
  await database.drop();
});

const histories = [failedMigration, divergedHistory, databaseBehind, databaseAhead, editedMigration];

/** Names of the troubles that are found. */
async function found(): Promise<string[]> {
  const context = checkout.context(database.url);
  const findings = await Promise.all(histories.map(async (one) => [one.name, (await one.look(context)).state] as const));
  return findings.filter(([, state]) => state === "trouble").map(([name]) => name);
}

test("a migration that fails half way is named, with the command that Prisma then accepts", async () => {
  expect(await found()).toEqual([]);
  const name = "20990101000000_half";
  checkout.migration(name, 'CREATE TABLE "Half" (id integer);\nSELECT 1 / 0;\n');

  const first = checkout.prisma(database.url, "migrate", "deploy");
  expect(first.output).toContain("P3018");
  const again = checkout.prisma(database.url, "migrate", "deploy");
  expect(again.output).toContain("P3009");
  const command = `npx prisma migrate resolve --rolled-back ${name}`;
  for (const { output } of [first, again]) expect(adviceFor(output)).toContain(command);

  expect(await found()).toEqual(["failed-migration"]);
  const finding = await failedMigration.look(checkout.context(database.url));
  expect(finding).toMatchObject({ note: expect.stringContaining(name), remedy: expect.arrayContaining([expect.objectContaining({ run: command })]) });

  expect(checkout.prisma(database.url, ...command.split(" ").slice(2))).toMatchObject({ code: 0 });
  expect(await found()).toEqual(["database-behind"]);
});

test("behind, in step, ahead, diverged, overtaken: one name for each", async () => {
  checkout.migration("20990103000000_mine", 'CREATE TABLE "Mine" (id integer PRIMARY KEY);\n');
  expect(await found()).toEqual(["database-behind"]);
  expect(adviceFor(checkout.prisma(database.url, "migrate", "status").output)).toContain("npx prisma migrate deploy");

  expect(checkout.prisma(database.url, "migrate", "deploy").code).toBe(0);
  expect(await found()).toEqual([]);

  checkout.migration("20990102000000_older", "SELECT 1;\n");
  expect(await found()).toEqual(["diverged-history", "database-behind"]);
  checkout.removeMigration("20990102000000_older");

  checkout.removeMigration("20990103000000_mine");
  expect(await found()).toEqual(["database-ahead"]);

  checkout.migration("20990104000000_theirs", "SELECT 1;\n");
  expect(await found()).toEqual(["diverged-history"]);
  expect(adviceFor(checkout.prisma(database.url, "migrate", "status").output)).toContain("Two branches made migrations side by side");
});

test("a script that was edited after it was applied is named", async () => {
  const name = "20990101000000_mine";
  checkout.migration(name, 'CREATE TABLE "Mine" (id integer);\n');
  checkout.prisma(database.url, "migrate", "deploy");
  const script = readFileSync(join(checkout.root, "prisma/migrations", name, "migration.sql"), "utf8");
  checkout.migration(name, `${script}-- one more line\n`);
  expect(await editedMigration.look(checkout.context(database.url))).toMatchObject({ state: "trouble", note: expect.stringContaining(`${name}: not as it was applied`) });
  checkout.migration(name, script);
  expect(await found()).toEqual([]);
});

test("a table that was changed by hand is named", async () => {
  expect(await databaseDiffers.look(checkout.context(database.url))).toMatchObject({ state: "good" });
  await ask(database.url, 'ALTER TABLE "Tag" ADD COLUMN extra integer');
  expect(await databaseDiffers.look(checkout.context(database.url))).toMatchObject({ state: "trouble", note: expect.stringContaining("Tag") });
});
