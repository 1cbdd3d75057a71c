import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { countTests, inWords } from "../../../scripts/support/test-report";

function report(testResults: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), "report-")), "report.json");
  writeFileSync(file, JSON.stringify({ testResults }));
  return file;
}

const tests = (...statuses: string[]) => statuses.map((status) => ({ status }));

test("tests are counted by what became of them", () => {
  const file = report([
    { status: "passed", assertionResults: tests("passed", "passed", "skipped", "todo") },
    { status: "failed", assertionResults: tests("failed", "passed") },
  ]);
  expect(countTests(file)).toEqual({ passed: 3, failed: 1, skipped: 2 });
});

test("a file that could not be loaded is a failure", () => {
  expect(countTests(report([{ status: "failed", assertionResults: [] }]))).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("no report is a failure", () => {
  expect(countTests("/nowhere/report.json").failed).toBe(1);
});

test("the closing line names skipped tests only if there are any", () => {
  expect(inWords({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
  expect(inWords({ passed: 12, failed: 1, skipped: 3 })).toBe("12 passed, 1 failed, 3 skipped");
});
