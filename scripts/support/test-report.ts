import { existsSync, readFileSync } from "node:fs";

/** How many tests passed, failed and were skipped. */
export type Counts = { passed: number; failed: number; skipped: number };

export const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0 };

type Assertion = { status: "passed" | "failed" | "skipped" | "pending" | "todo" | "disabled" };
type Report = { testResults: { status: string; assertionResults: Assertion[] }[] };

/** Counts the tests of Vitest's JSON report; a file that could not even be loaded counts as a failed test, and so does an absent report. */
export function countTests(reportFile: string): Counts {
  if (!existsSync(reportFile)) return { ...NOTHING, failed: 1 };
  const report = JSON.parse(readFileSync(reportFile, "utf8")) as Report;
  return report.testResults.map(countFile).reduce(add, NOTHING);
}

export function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** The closing line: `12 passed, 0 failed`, and `, 3 skipped` if any were. */
export function inWords({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

function countFile({ status, assertionResults }: Report["testResults"][number]): Counts {
  const passed = assertionResults.filter((test) => test.status === "passed").length;
  const failed = assertionResults.filter((test) => test.status === "failed").length;
  const skipped = assertionResults.length - passed - failed;
  return { passed, failed: failed === 0 && status === "failed" ? 1 : failed, skipped };
}
