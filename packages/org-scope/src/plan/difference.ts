import type { Live, LiveObject } from "./live.ts";
import type { Plan } from "./make-plan.ts";
import { statementsHash, type Recorded } from "./record.ts";
import type { Step } from "./step.ts";

/** What is still to be done for a plan to hold. */
export type Difference = { run: readonly Step[]; drop: readonly LiveObject[] };

/** A step is done if its statements are those that were run, and what they made is still there unchanged. */
export function isDone(step: Step, record: Recorded, live: Live): boolean {
  const recorded = record.objects.get(step.object);
  return recorded?.statements === statementsHash(step) && recorded.definition === (live.get(step.object)?.definition ?? "");
}

/** Kinds in the order in which they can be dropped: a trigger before its function. */
const KINDS = ["trigger", "function", "policy", "privileges", "usage"];

const kindOf = ({ object }: LiveObject): number => KINDS.indexOf(object.split(" ")[0]!);

export const inDropOrder = (objects: readonly LiveObject[]): LiveObject[] => [...objects].sort((one, other) => kindOf(one) - kindOf(other));

export function difference(plan: Plan, record: Recorded, live: Live): Difference {
  const wanted = new Set(plan.steps.map((step) => step.object));
  const drop = [...live.values()].filter((found) => found.drop !== null && !wanted.has(found.object));
  return { run: plan.steps.filter((step) => !isDone(step, record, live)), drop: inDropOrder(drop) };
}
