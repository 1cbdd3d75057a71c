import { inTransaction } from "./in-transaction.ts";
import { inDropOrder } from "./difference.ts";
import { readLive, type LiveObject } from "./live.ts";
import { planOptions, type PlanOptions } from "./options.ts";
import { readRecord } from "./record.ts";
import { UNSCOPED_POLICY } from "./roles.ts";

export type ReleaseOptions = Partial<Pick<PlanOptions, "tenantRole">> & { lockTimeout?: number };

/**
 * Before a migration that drops or changes what a policy reads (a parent's table, the organisation's column), which
 * PostgreSQL refuses as long as the policy is there: closes every table to the tenant role, and takes the plan's
 * policies, triggers and functions down. The unscoped client sees and writes all rows as before. `applyPlan` after the
 * migration puts everything back.
 */
export function releasePlan(connectionString: string, { lockTimeout, ...options }: ReleaseOptions = {}): Promise<{ dropped: readonly string[] }> {
  return inTransaction(connectionString, lockTimeout, async (client) => {
    const { tenantRole } = planOptions({}, options);
    const live = await readLive(client, [...new Set([tenantRole, ...(await readRecord(client)).roles])]);
    const dropped = inDropOrder([...live.values()].filter(isInTheWay));
    if (dropped.length > 0) await client.query(dropped.map(({ drop }) => drop).join("\n"));
    return { dropped: dropped.map(({ object }) => object) };
  });
}

/** Under FORCE the owner sees by the unscoped policy, which reads no column. */
const isInTheWay = ({ object, drop }: LiveObject): boolean => drop !== null && /^(?:trigger|function|policy|privileges) /.test(object) && !object.endsWith(` ${UNSCOPED_POLICY}`);
