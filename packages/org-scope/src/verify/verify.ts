import { Client, type ClientBase } from "pg";
import { readLive } from "../plan/live.ts";
import { makePlan } from "../plan/make-plan.ts";
import type { PlanOptions } from "../plan/options.ts";
import { readRecord } from "../plan/record.ts";
import type { Schema } from "../schema/types.ts";
import type { Context } from "./context.ts";
import { verifyDefinerFunctions } from "./definer-functions.ts";
import { warning, type Finding } from "./finding.ts";
import { verifyKeys } from "./keys.ts";
import { verifyObjects } from "./objects.ts";
import { verifyOthers } from "./others.ts";
import { verifyOwners } from "./owners.ts";
import { verifyForeignPolicies } from "./policies.ts";
import { verifyPrivileges } from "./privileges.ts";
import { verifyRows } from "./rows.ts";
import { verifyRoles } from "./tenant-role.ts";
import { verifyUniques } from "./uniques.ts";

export type VerifyOptions = Partial<PlanOptions> & {
  /** Also read every row for references that cross already, from before the plan. Needs a user that sees all rows. */
  rows?: boolean;
  /** Findings that somebody has decided to live with: their object, and the reason. Errors of the plan cannot be allowed. */
  allow?: Readonly<Record<string, string>>;
};

/** Compares a live database with what the schema promises. Reads only; an empty list is a good database. */
export async function verifyDatabase(connectionString: string, schema: Schema, options: VerifyOptions = {}): Promise<Finding[]> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    return await verify(client, schema, options);
  } finally {
    await client.end();
  }
}

async function verify(client: ClientBase, schema: Schema, { allow = {}, rows = false, ...options }: VerifyOptions): Promise<Finding[]> {
  const plan = makePlan(schema, options);
  const record = await readRecord(client);
  const live = await readLive(client, [...new Set([plan.options.tenantRole, ...record.roles])]);
  const context: Context = { client, schema, plan, record, live };
  const findings = verifyObjects(context);
  for (const check of [verifyRoles, verifyForeignPolicies, verifyPrivileges, verifyOthers, verifyOwners, verifyKeys, verifyUniques, verifyDefinerFunctions]) {
    findings.push(...(await check(context)));
  }
  if (rows) findings.push(...(await verifyRows(context)));
  return settle(findings, allow);
}

/** Without the allowed warnings; an allowance that nothing needs is reported, lest the list hide tomorrow's trouble. */
function settle(findings: readonly Finding[], allow: Readonly<Record<string, string>>): Finding[] {
  const warnings = new Set(findings.filter(({ severity }) => severity === "warning").map(({ object }) => object));
  const isAllowed = ({ severity, object }: Finding) => severity === "warning" && Boolean(allow[object]?.trim());
  const stale = Object.keys(allow).filter((object) => !warnings.has(object));
  return [
    ...findings.filter((finding) => !isAllowed(finding)),
    ...stale.map((object) => warning("STALE_ALLOWANCE", object, "It is allowed, and there is no such warning.", "Remove it from the list.")),
  ];
}
