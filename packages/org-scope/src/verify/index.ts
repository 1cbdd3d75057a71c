export type { Allowed, Finding, Rule } from "./finding.ts";
export { inspectDatabase, verifyDatabase, type Verdict, type VerifyOptions } from "./verify.ts";
