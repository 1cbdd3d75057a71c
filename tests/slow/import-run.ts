/**
 * Imports a large file of invoices into a real database, in 256 MB of heap: upload, dry run, run, and once more.
 * Run it from the repository's root: npx tsx tests/slow/import-run.ts [megabytes, default 20]
 */
import { ensureDatabase, startTemporaryPostgres } from "@heartco/dev-postgres";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { loadReferenceData } from "../../scripts/database/reference-data";
import { deployTo } from "../db/support/template";
import { writeLargeFile } from "../unit/import/support/large-file";

const HEAP_MB = 256;
const megabytes = Number(process.argv[2] ?? 20);
const folder = mkdtempSync(join(tmpdir(), "large-import-"));
const server = await startTemporaryPostgres();
try {
  const url = server.url("heartco");
  await ensureDatabase(url);
  await deployTo(url);
  await loadReferenceData(url);
  const path = join(folder, "lines.csv");
  console.log(await writeLargeFile(path, megabytes), statSync(path).size);
  const env = { ...process.env, DATABASE_URL: url, BETTER_AUTH_SECRET: "a secret of thirty-two characters", FILES_DIR: join(folder, "files") };
  const child = spawnSync(process.execPath, [`--max-old-space-size=${HEAP_MB}`, "--import", "tsx", resolve("tests/slow/support/run-large-import.ts"), path], { env, stdio: "inherit" });
  process.exitCode = child.status ?? 1;
} finally {
  await server.release();
  rmSync(folder, { recursive: true, force: true });
}
