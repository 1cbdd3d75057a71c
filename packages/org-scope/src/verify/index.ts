export type { Finding, Rule } from "./finding.ts";
export { verifyDatabase, type VerifyOptions } from "./verify.ts";
