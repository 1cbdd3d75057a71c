import type { ClientBase } from "pg";
import type { Schema } from "../schema/types.ts";
import { difference } from "./difference.ts";
import { inTransaction } from "./in-transaction.ts";
import { readLive, type Live } from "./live.ts";
import { makePlan, type Plan } from "./make-plan.ts";
import { refuseMissingColumns } from "./missing-columns.ts";
import type { PlanOptions } from "./options.ts";
import { PlanProblem } from "./problem.ts";
import { prepareRecord, readRecord, writeRecord } from "./record.ts";

export type ApplyOptions = Partial<PlanOptions> & {
  /** How long a table may be waited for, in milliseconds: behind a waiting apply every other query waits too. */
  lockTimeout?: number;
};

/** `steps` and `dropped` name the objects that were made anew or taken away. */
export type Applied = { changed: boolean; hash: string; steps: readonly string[]; dropped: readonly string[] };

/**
 * Brings the database to what the schema says: one transaction, one at a time, and only what differs. Run it after the
 * migrations, as the role that owns the tables.
 */
export async function applyPlan(connectionString: string, schema: Schema, options: ApplyOptions = {}): Promise<Applied> {
  const { lockTimeout, ...planOptions } = options;
  const plan = makePlan(schema, planOptions);
  return inTransaction(connectionString, lockTimeout, (client) => bring(client, schema, plan));
}

async function bring(client: ClientBase, schema: Schema, plan: Plan): Promise<Applied> {
  const record = await readRecord(client);
  const roles = [...new Set([plan.options.tenantRole, ...record.roles])];
  const live = await readLive(client, roles);
  refuseMissingTables(plan, live);
  await refuseMissingColumns(client, schema, plan.options);
  const { run, drop } = difference(plan, record, live);
  const changed = run.length > 0 || drop.length > 0 || record.hash !== plan.hash;
  if (changed) {
    await prepareRecord(client);
    await client.query([...drop.map((found) => found.drop), ...run.map((step) => step.sql)].join("\n"));
    await writeRecord(client, plan, await readLive(client, roles));
  }
  return { changed, hash: plan.hash, steps: run.map((step) => step.object), dropped: drop.map((found) => found.object) };
}

function refuseMissingTables(plan: Plan, live: Live): void {
  const tables = plan.steps.map((step) => step.object).filter((object) => object.startsWith("row-security "));
  const missing = tables.filter((object) => !live.has(object)).map((object) => object.slice("row-security ".length));
  if (missing.length === 0) return;
  const named = missing.length > 5 ? `${missing.slice(0, 5).join(", ")} and ${missing.length - 5} more` : missing.join(", ");
  throw new PlanProblem(`The database has no table ${named}: run \`npx prisma migrate deploy\` first.`);
}
