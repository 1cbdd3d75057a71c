export { applyPlan, type Applied, type ApplyOptions } from "./apply.ts";
export { makePlan, type Plan } from "./make-plan.ts";
export { planOptions, type PlanOptions } from "./options.ts";
export { PlanProblem } from "./problem.ts";
export { releasePlan, type ReleaseOptions } from "./release.ts";
export { toScript } from "./script.ts";
export type { Step } from "./step.ts";
