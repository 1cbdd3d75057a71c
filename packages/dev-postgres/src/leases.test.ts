import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { countLeases, takeLease } from "./leases";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "leases-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("each lease counts until it is released", () => {
  const [one, other] = [takeLease(folder), takeLease(folder)];
  expect(countLeases(folder)).toBe(2);
  one.release();
  one.release();
  expect(countLeases(folder)).toBe(1);
  other.release();
  expect(countLeases(folder)).toBe(0);
});

test("leases of dead processes are cleared away", () => {
  writeFileSync(join(folder, "1073741824-1.json"), JSON.stringify({ pid: 2 ** 30, startedAt: "1" }));
  expect(countLeases(folder)).toBe(0);
  expect(readdirSync(folder)).toEqual([]);
});
