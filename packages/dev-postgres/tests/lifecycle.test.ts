import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { acquirePostgres, ensureDatabase, startTemporaryPostgres } from "../src";
import { sleep } from "../src/files";
import { placesOf, type Places } from "../src/places";
import { identify, isAlive } from "../src/process-identity";
import { readState } from "../src/server-state";
import { killHard, startHolder } from "./support/other-process";

let root: string;
let places: Places;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "life cycle "));
  chmodSync(root, 0o711);
  places = placesOf(root);
});

afterEach(async () => {
  await untilStopped();
  rmSync(root, { recursive: true, force: true });
});

const supervisorPid = () => readState(places)!.supervisor.pid;
const postmasterPid = () => Number(readFileSync(join(places.data, "postmaster.pid"), "utf8").split("\n")[0]);

async function untilStopped(): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (existsSync(join(places.data, "postmaster.pid")) || readState(places)) {
    if (Date.now() > deadline) throw new Error("The server was not stopped.");
    await sleep(50);
  }
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test("a server starts, keeps its data, and stops when nobody needs it", async () => {
  const first = await acquirePostgres({ root });
  await ensureDatabase(first.url("a b"));
  await ensureDatabase(first.url("a b"));
  await query(first.url("a b"), "CREATE TABLE kept AS SELECT 1 AS n");
  await first.release();
  await untilStopped();
  const again = await acquirePostgres({ root });
  expect(await query(again.url("a b"), "SELECT n FROM kept")).toEqual([{ n: 1 }]);
  await again.release();
});

test("it is UTF-8, knows letters beyond ASCII, and waits for the disk", async () => {
  const server = await acquirePostgres({ root });
  const settings = "current_setting('server_encoding') AS encoding, current_setting('fsync') AS fsync, upper('élan') AS upper";
  expect(await query(server.url("postgres"), `SELECT ${settings}`)).toEqual([{ encoding: "UTF8", fsync: "on", upper: "ÉLAN" }]);
  await server.release();
});

test("a second user gets the running server, and it outlives the first", async () => {
  const first = await startHolder(root);
  const second = await startHolder(root);
  expect(second.port).toBe(first.port);
  await killHard(first.child);
  await sleep(2_500);
  expect(await query(second.url, "SELECT 1 AS alive")).toEqual([{ alive: 1 }]);
  await killHard(second.child);
});

test("simultaneous starts make one server", async () => {
  const holders = await Promise.all([1, 2, 3, 4].map(() => startHolder(root)));
  expect(new Set(holders.map(({ port }) => port)).size).toBe(1);
  for (const { url } of holders) expect(await query(url, "SELECT 1 AS alive")).toEqual([{ alive: 1 }]);
  await Promise.all(holders.map(({ child }) => killHard(child)));
});

test("a killed supervisor is replaced, and the running server adopted", async () => {
  const holder = await startHolder(root);
  const [supervisor, postmaster] = [readState(places)!.supervisor, postmasterPid()];
  process.kill(supervisor.pid, "SIGKILL");
  while (isAlive(supervisor)) await sleep(10);
  const later = await acquirePostgres({ root });
  expect(supervisorPid()).not.toBe(supervisor.pid);
  expect(postmasterPid()).toBe(postmaster);
  expect(later.port).toBe(holder.port);
  await later.release();
  await killHard(holder.child);
});

test("a killed server is started again, on its port, with what was committed", async () => {
  const server = await acquirePostgres({ root });
  await query(server.url("postgres"), "CREATE TABLE committed AS SELECT 1 AS n");
  const before = postmasterPid();
  process.kill(before, "SIGKILL");
  const deadline = Date.now() + 20_000;
  let rows: unknown;
  while (Date.now() < deadline && !rows) {
    rows = await query(server.url("postgres"), "SELECT n FROM committed").catch(() => sleep(100));
  }
  expect(rows).toEqual([{ n: 1 }]);
  expect(postmasterPid()).not.toBe(before);
  await server.release();
});

test("everything killed at once leaves nothing that hinders the next start", async () => {
  const holder = await startHolder(root);
  const postmaster = identify(postmasterPid())!;
  process.kill(supervisorPid(), "SIGKILL");
  process.kill(postmaster.pid, "SIGKILL");
  await killHard(holder.child);
  while (isAlive(postmaster)) await sleep(20);
  expect(existsSync(join(places.data, "postmaster.pid"))).toBe(true);
  const server = await acquirePostgres({ root });
  expect(await query(server.url("postgres"), "SELECT 1 AS alive")).toEqual([{ alive: 1 }]);
  await server.release();
});

test("a server that was killed this moment is not handed out", async () => {
  const first = await acquirePostgres({ root });
  const postmaster = identify(postmasterPid())!;
  process.kill(postmaster.pid, "SIGKILL");
  while (isAlive(postmaster)) await sleep(5);
  const second = await acquirePostgres({ root });
  expect(await query(second.url("postgres"), "SELECT 1 AS alive")).toEqual([{ alive: 1 }]);
  await first.release();
  await second.release();
});

test("a temporary server leaves nothing behind", async () => {
  const server = await startTemporaryPostgres();
  const [row] = await query(server.url("postgres"), "SELECT current_setting('data_directory') AS folder, current_setting('fsync') AS fsync");
  const folder = String(row!.folder);
  expect(row!.fsync).toBe("off");
  expect(existsSync(folder)).toBe(true);
  await server.release();
  const deadline = Date.now() + 10_000;
  while (existsSync(join(folder, "..", "..")) && Date.now() < deadline) await sleep(50);
  expect(existsSync(join(folder, "..", ".."))).toBe(false);
});

test.runIf(process.getuid?.() === 0)("root's server runs in a folder that is closed to others, and says where the data is", async () => {
  chmodSync(root, 0o700);
  const said: string[] = [];
  const server = await acquirePostgres({ root, temporary: true, log: (sentence) => said.push(sentence) });
  const [row] = await query(server.url("postgres"), "SELECT current_setting('data_directory') AS folder");
  const folder = String(row!.folder);
  expect(said.join()).toContain(folder);
  expect(folder.startsWith(root)).toBe(false);
  await server.release();
  await untilStopped();
  const deadline = Date.now() + 10_000;
  while (existsSync(folder) && Date.now() < deadline) await sleep(50);
  expect(existsSync(folder)).toBe(false);
});
