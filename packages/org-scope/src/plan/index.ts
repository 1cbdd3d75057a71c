export { applyPlan, type Applied, type ApplyOptions } from "./apply";
export { makePlan, type Plan } from "./make-plan";
export type { PlanOptions } from "./options";
export { PlanProblem } from "./problem";
export { toScript } from "./script";
export type { Step } from "./step";
