export type { Allowed, Finding, Rule } from "./finding.ts";
export { policiesMatch, type PoliciesMatch } from "./policies-match.ts";
export { inspectDatabase, verifyDatabase, type Verdict, type VerifyOptions } from "./verify.ts";
