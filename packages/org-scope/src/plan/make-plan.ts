import { createHash } from "node:crypto";
import type { Schema } from "../schema/types.ts";
import { refuseHiddenKeys } from "./hidden.ts";
import { moveSteps } from "./moves.ts";
import { planOptions, type PlanOptions } from "./options.ts";
import { policySteps } from "./policies.ts";
import { privilegeSteps, usageSteps } from "./privileges.ts";
import { referenceSteps } from "./reference-checks.ts";
import { roleSteps } from "./roles.ts";
import { rowSecuritySteps } from "./row-security.ts";
import { sequenceStep } from "./sequences.ts";
import type { Step } from "./step.ts";

/** Everything that the database shall have for walls 2 and 3, in an order in which it can be made. */
export type Plan = { options: PlanOptions; steps: readonly Step[]; hash: string };

/**
 * The plan of a schema: pure, so that two runs of one schema give one text. Tables come closed: row-level security
 * and policies before privileges.
 *
 * @throws PlanProblem where the schema cannot be isolated by PostgreSQL, with what to change.
 */
export function makePlan(schema: Schema, options: Partial<PlanOptions> = {}): Plan {
  const chosen = planOptions(schema, options);
  refuseHiddenKeys(schema);
  const steps = [
    ...roleSteps(chosen),
    ...rowSecuritySteps(schema, chosen),
    ...policySteps(schema, chosen),
    ...moveSteps(schema, chosen),
    ...referenceSteps(schema, chosen),
    ...usageSteps(schema, chosen),
    ...privilegeSteps(schema, chosen),
    sequenceStep(schema, chosen),
  ];
  return { options: chosen, steps, hash: sha256(steps.map(({ sql }) => sql).join("\n")) };
}

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
