/** One process of tests/slow/import-run.ts: imports the file twice and says what it took. */
import { createReadStream, statSync } from "node:fs";
import { createPrisma } from "@/lib/prisma";
import { importsDone } from "@/server/jobs/import-worker";
import { createWorldOrganisation } from "../../db/support/world";

const [, , path = ""] = process.argv;
const db = createPrisma(process.env["DATABASE_URL"] ?? "");
const { dataImport } = (await createWorldOrganisation(db, "Large")).as.admin;

let peak = 0;
setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 250).unref();

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  peak = 0;
  const begin = Date.now();
  const result = await work();
  console.log(`${name}: ${((Date.now() - begin) / 1000).toFixed(1)} s, at most ${(peak / 1e6).toFixed(0)} MB resident`);
  return result;
}

async function upload(): Promise<string> {
  const { id } = await dataImport.create({ entity: "INVOICE", files: [{ role: "lines", name: "lines.csv", size: statSync(path).size }] });
  let offset = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 512 * 1024 }) as AsyncIterable<Buffer>) {
    offset = (await dataImport.appendChunk({ id, role: "lines", offset, data: chunk.toString("base64") })).size;
  }
  await dataImport.finishUpload({ id });
  const { mapping } = (await dataImport.preview({ id })).files[0] ?? { mapping: {} };
  await dataImport.saveMapping({ id, mapping: { lines: mapping as Record<string, string> }, choices: { createMissingClients: true, createMissingProducts: true, fallbackClientNumber: "X", decimalMark: ",", dateOrder: "DMY" } });
  return id;
}

async function work(id: string, step: "dryRun" | "run") {
  await dataImport[step]({ id });
  await importsDone();
  const { status, outcome } = await dataImport.get({ id });
  console.log(status, JSON.stringify(outcome?.failure ?? { ...outcome?.report, months: outcome?.report?.months.length }));
  return outcome?.report;
}

let held = true;
for (const round of ["first", "again"]) {
  const id = await timed(`${round}, upload`, upload);
  const foretold = await timed(`${round}, dry run`, () => work(id, "dryRun"));
  const done = await timed(`${round}, run`, () => work(id, "run"));
  held &&= JSON.stringify(foretold) === JSON.stringify(done) && (round === "first" || done?.created === 0);
}
await db.$disconnect();
process.exitCode = held ? 0 : 1;
