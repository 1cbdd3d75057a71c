import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Lock } from "./lock";
import { ownIdentity } from "./process-identity";

let folder: string;
const dead = JSON.stringify({ pid: 2 ** 30, startedAt: "1" });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock "));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("one holder at a time", () => {
  const first = new Lock(folder, "it");
  const second = new Lock(folder, "it");
  expect(first.tryAcquire()).toBe(true);
  expect(second.tryAcquire()).toBe(false);
  expect(second.holder()).toEqual(ownIdentity());
  first.release();
  expect(second.holder()).toBeUndefined();
  expect(second.tryAcquire()).toBe(true);
});

test("the lock of a killed process is free, and its file goes", () => {
  writeFileSync(join(folder, "it.7"), dead);
  const lock = new Lock(folder, "it");
  expect(lock.holder()).toBeUndefined();
  expect(lock.tryAcquire()).toBe(true);
  expect(readdirSync(folder)).toEqual(["it.8"]);
});

test("half-written or foreign files do not matter", () => {
  writeFileSync(join(folder, "it.3"), "{");
  writeFileSync(join(folder, "it.draft-1"), "");
  writeFileSync(join(folder, "other.9"), JSON.stringify(ownIdentity()));
  expect(new Lock(folder, "it").tryAcquire()).toBe(true);
});

test("numbers are compared as numbers", () => {
  writeFileSync(join(folder, "it.9"), dead);
  writeFileSync(join(folder, "it.10"), JSON.stringify(ownIdentity()));
  expect(new Lock(folder, "it").tryAcquire()).toBe(false);
});
