import { Client, type ClientBase } from "pg";
import { readLive } from "../plan/live.ts";
import { makePlan } from "../plan/make-plan.ts";
import type { PlanOptions } from "../plan/options.ts";
import { readRecord } from "../plan/record.ts";
import type { Schema } from "../schema/types.ts";
import type { Context } from "./context.ts";
import { verifyDefaultPrivileges } from "./default-privileges.ts";
import { verifyDefinerFunctions } from "./definer-functions.ts";
import { warning, type Allowed, type Finding } from "./finding.ts";
import { verifyKeys } from "./keys.ts";
import { verifyMissingKeys } from "./missing-keys.ts";
import { verifyObjects } from "./objects.ts";
import { verifyOthers } from "./others.ts";
import { verifyOwners } from "./owners.ts";
import { verifyForeignPolicies } from "./policies.ts";
import { verifyPrivileges } from "./privileges.ts";
import { verifyRows } from "./rows.ts";
import { verifyRoles } from "./tenant-role.ts";
import { verifyUniques } from "./uniques.ts";
import { verifyUnseen } from "./unseen.ts";

export type VerifyOptions = Partial<PlanOptions> & {
  /** Also read every row for references that cross already, from before the plan, or lead to what is not seen. Needs a user that sees all rows. */
  rows?: boolean;
  /** Findings that somebody has decided to live with: their object, and the reason. Errors of the plan cannot be allowed. */
  allow?: Readonly<Record<string, string>>;
};

/** What is wrong or undecided, and what was looked at and allowed: nothing passes in silence. */
export type Verdict = { findings: readonly Finding[]; allowed: readonly Allowed[] };

/** Compares a live database with what the schema promises. Reads only; an empty list is a good database. */
export async function verifyDatabase(connectionString: string, schema: Schema, options: VerifyOptions = {}): Promise<readonly Finding[]> {
  return (await inspectDatabase(connectionString, schema, options)).findings;
}

/** As `verifyDatabase`, together with the warnings that the schema or the options allow, and why. */
export async function inspectDatabase(connectionString: string, schema: Schema, options: VerifyOptions = {}): Promise<Verdict> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    return await verify(client, schema, options);
  } finally {
    await client.end();
  }
}

async function verify(client: ClientBase, schema: Schema, { allow = {}, rows = false, ...options }: VerifyOptions): Promise<Verdict> {
  const plan = makePlan(schema, options);
  const record = await readRecord(client);
  const live = await readLive(client, [...new Set([plan.options.tenantRole, ...record.roles])]);
  const context: Context = { client, schema, plan, record, live };
  const findings: (Finding | Allowed)[] = verifyObjects(context);
  for (const check of [verifyRoles, verifyForeignPolicies, verifyPrivileges, verifyDefaultPrivileges, verifyOthers, verifyOwners, verifyKeys, verifyMissingKeys, verifyUniques, verifyDefinerFunctions]) {
    findings.push(...(await check(context)));
  }
  if (rows) findings.push(...(await verifyRows(context)), ...(await verifyUnseen(context)));
  return settle(findings, allow);
}

/** Sets allowed warnings apart; an allowance that nothing needs is reported, lest the list hide tomorrow's trouble. */
function settle(found: readonly (Finding | Allowed)[], allow: Readonly<Record<string, string>>): Verdict {
  const judged = found.map((one) => {
    const because = one.severity === "warning" ? allow[one.object]?.trim() : undefined;
    return because ? { ...one, because } : one;
  });
  const isAllowed = (one: Finding | Allowed): one is Allowed => "because" in one;
  const warnings = new Set(found.filter(({ severity }) => severity === "warning").map(({ object }) => object));
  const stale = Object.keys(allow).filter((object) => !warnings.has(object));
  return {
    findings: [
      ...judged.filter((one) => !isAllowed(one)),
      ...stale.map((object) => warning("STALE_ALLOWANCE", object, "It is allowed, and there is no such warning.", "Remove it from the list.")),
    ],
    allowed: judged.filter(isAllowed),
  };
}
