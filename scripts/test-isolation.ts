import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ensureDatabase, startTemporaryPostgres } from "@heartco/dev-postgres";
import type { KitReport, Missed, Sample } from "org-scope/test-kit";
import { Client, escapeIdentifier } from "pg";
import { deployTo } from "../tests/db/support/template";
import { byCause } from "./isolation/causes";
import { documentOf, type Round } from "./isolation/document";
import { runSetup } from "./isolation/run-setup";
import { setups, type Setup } from "./isolation/setups";
import { root } from "./support/project";
import { seconds } from "./support/step";

// `npm run test:isolation [-- --part 0.1 --walls-part 0.02 --seed 1]`: attacks on every model with each wall on and off, into docs/isolation.md.
const { values } = parseArgs({ options: { part: { type: "string" }, "walls-part": { type: "string" }, seed: { type: "string" } } });
const seed = Number(values.seed ?? 1);
const part = Number(values.part ?? 1);
const wallsPart = Number(values["walls-part"] ?? Math.min(part, 0.1));

/** Everything with all walls; with one of them down a part shows what the others do not cover. */
const sampleOf = ({ name }: Setup): Sample => {
  const attacks = name === "all walls" ? part : wallsPart;
  return { part: attacks, ownPart: name === "ctx.db" ? 0 : Math.min(1, attacks * 10), seed };
};

/** Without the rewriter Prisma asks for all columns, and PostgreSQL refuses a row with hidden ones. */
const missedIn = ({ name }: Setup, { own }: KitReport): Missed[] =>
  name === "ctx.db" ? [] : own.missed.filter(({ answer }) => name !== "without wall 1" || !answer.includes("permission denied"));

async function copyOf(template: string, name: string): Promise<string> {
  const client = new Client({ connectionString: server.url("postgres") });
  await client.connect();
  await client.query(`CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE ${escapeIdentifier(template)}`);
  await client.end();
  return server.url(name);
}

const server = await startTemporaryPostgres();
let failures = 0;
try {
  await ensureDatabase(server.url("isolation"));
  await deployTo(server.url("isolation"));
  const rounds: Round[] = [];
  for (const [n, setup] of setups.entries()) {
    const begin = Date.now();
    const url = await copyOf("isolation", `isolation_${n}`);
    const sample = sampleOf(setup);
    const report = await runSetup(setup, url, sample);
    const { unexplained } = byCause(setup.name, [...report.leaks, ...report.told]);
    const missed = missedIn(setup, report);
    console.log(`${setup.name.padEnd(16)} ${seconds(begin)}  ${report.total.attacks} attacks, ${report.total.leak} leaks, ${unexplained.length} without a cause, ${missed.length} own calls missed`);
    for (const { call, told, answer } of unexplained.slice(0, 20)) console.log(`  ${call}\n    ${told}\n    ${answer}`);
    for (const { call, answer, expected } of missed.slice(0, 20)) console.log(`  ${call}\n    ${answer}\n    instead of ${expected}`);
    failures += unexplained.length + missed.length;
    rounds.push({ setup: setup.name, report, sample });
  }
  mkdirSync(join(root, "docs"), { recursive: true });
  writeFileSync(join(root, "docs", "isolation.md"), documentOf(rounds));
} finally {
  await server.release();
}
process.exit(failures === 0 ? 0 : 1);
