export { KitProblem } from "./kit-problem.ts";
export type { LeakKind } from "./judge/verdict.ts";
export type { Cell, KitReport, Leak, Missed } from "./report/kit-report.ts";
export { leakList, modelTable, operationTable, spoofTable, summaryOf, toMarkdown } from "./report/markdown.ts";
export type { Sample } from "./run/attacks.ts";
export type { ClientUnderTest } from "./run/client-under-test.ts";
export { runKit, type KitOptions } from "./run/run-kit.ts";
export { planWorld, type Override, type Overrides, type World } from "./world/plan-world.ts";
