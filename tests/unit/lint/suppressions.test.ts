import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const FOLDERS = ["src", "bench", "scripts", "tests", "e2e", "packages"];

/** Built or installed, or about suppressions themselves. */
const LEFT_OUT = /(^|\/)(node_modules|dist|\.next)\/|^packages\/eslint-plugin\/|^tests\/unit\/lint\//;
const SUPPRESSION = /(?:\/\/|\/\*)\s*(?:eslint|oxlint)-disable(?:-next-line|-line)?(?:\s+(\S.*?))?\s*(?:--\s*(.*?))?\s*(?:\*\/)?$/;
const RAW_SQL = /^(?:\/\/|\s*\*)\s*@org-scope\.raw-sql\s*(.*)$/;

function sources(): string[] {
  const all = FOLDERS.flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)));
  return all.filter((path) => /\.(ts|tsx|js|mjs)$/.test(path) && !LEFT_OUT.test(path)).sort();
}

/** `file: rule -- reason` for each line that the pattern knows. */
function suppressions(): string[] {
  return sources().flatMap((file) =>
    readFileSync(join(ROOT, file), "utf8")
      .split("\n")
      .flatMap((line) => {
        const raw = RAW_SQL.exec(line);
        if (raw) return `${file}: raw SQL -- ${raw[1]}`;
        const found = SUPPRESSION.exec(line);
        return found ? `${file}: ${found[1] ?? "all rules"} -- ${found[2] ?? ""}` : [];
      }),
  );
}

test("every suppression is known, with its reason", () => {
  expect(suppressions()).toEqual([
    "bench/figures/reads.ts: org-scope/no-find-unique -- findUnique itself is measured, and the organisation is in the where",
    "bench/peers/base.ts: org-scope/no-stray-client -- what all others are compared with is a client without our pool",
    "bench/peers/recipe-rls.ts: raw SQL -- the recipe that is measured sets the organisation by SQL",
    "scripts/database/demo/finish.ts: raw SQL -- dates are computed from other columns; the organisation is in each WHERE",
    "scripts/database/reference-data.ts: raw SQL -- an advisory lock; no row is read",
    "src/app/api/health/route.ts: raw SQL -- asks the server whether it answers; no row is read",
    "src/server/auth/rate-limit-store.ts: raw SQL -- the counters are outside Prisma's schema and belong to no organisation",
    "src/server/jobs/housekeeping.ts: raw SQL -- the counters are outside Prisma's schema and belong to no organisation",
    "src/server/jobs/housekeeping.ts: org-scope/write-names-organization -- an invitation expires by its date, whosever it is",
    "src/server/services/import/write/invoices/insert-documents.ts: raw SQL -- one statement numbers thousands of drafts; the organisation is in its WHERE",
    "src/server/services/import/write/invoices/insert-lines.ts: raw SQL -- thousands of lines as one parameter; their invoices were inserted just before, with the organisation",
    "src/server/services/invoices/lock-invoices.ts: raw SQL -- Prisma has no FOR UPDATE; the organisation is in the WHERE",
    "src/server/services/payments/lock-payment.ts: raw SQL -- Prisma has no FOR UPDATE; the organisation is in the WHERE",
    "src/server/services/quotes/lock-quote.ts: raw SQL -- Prisma has no FOR UPDATE; the organisation is in the WHERE",
  ]);
});

test("oxlint raises no alarm on the application, its scripts and its bench beyond those", { timeout: 120_000 }, () => {
  const config = relative(ROOT, fileURLToPath(new URL("oxlintrc.json", import.meta.url)));
  const run = spawnSync(process.execPath, ["node_modules/oxlint/bin/oxlint", "-c", config, "--format", "json", "src", "bench", "scripts"], { cwd: ROOT, encoding: "utf8", maxBuffer: 2 ** 26 });
  const { diagnostics, number_of_files: files } = JSON.parse(run.stdout) as { diagnostics: { message: string; filename: string }[]; number_of_files: number };
  const excused = suppressions().filter((one) => / org-scope\//.test(one)).length;
  const alarms = (folder: string) => `${folder}: ${diagnostics.filter(({ filename }) => filename.startsWith(`${folder}/`)).length}`;
  console.info(`alarms in ${files} files, ${["src", "bench", "scripts"].map(alarms).join(", ")}; suppressed for a reason: ${excused}`);
  expect(files).toBeGreaterThan(500);
  expect(diagnostics.map(({ filename, message }) => `${filename}: ${message}`)).toEqual([]);
});
