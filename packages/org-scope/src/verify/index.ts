export type { Finding, Rule } from "./finding";
export { verifyDatabase, type VerifyOptions } from "./verify";
