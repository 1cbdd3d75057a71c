import { OrgScopeError } from "../errors.ts";
import { PlanProblem } from "../plan/problem.ts";
import { WrongUse } from "./usage.ts";

const SENTENCES: Readonly<Record<string, string>> = {
  ECONNREFUSED: "Nothing answers at the database's address: is the server running, and are host and port of the URL right?",
  ENOTFOUND: "The database's host is not known: see the URL.",
  ETIMEDOUT: "The database does not answer: a firewall, or the wrong host or port in the URL.",
  "28P01": "The database refuses the user or the password of the URL.",
  "28000": "The database refuses the user of the URL.",
  "3D000": "The server has no such database: create it, or correct the name at the end of the URL.",
  "42501": "The user of the URL may not do this: work as the role that owns the tables.",
  "42P01": "The database lacks a table that the schema has: run `npx prisma migrate deploy` first.",
  "42703": "The database lacks a column that the schema has: run `npx prisma migrate deploy` first.",
  "3F000": "The database lacks a PostgreSQL schema that the Prisma schema has: run `npx prisma migrate deploy` first.",
  "55P03": "A table was in use for longer than --lock-timeout: nothing was changed; try again when it is quieter.",
  "53300": "The server has no connection left.",
};

/** What could not be done, in words that say what to do; undefined for a fault of this program, whose stack is wanted. */
export function tell(error: unknown): string | undefined {
  if (error instanceof WrongUse) return `${error.message}\nSee \`org-scope --help\`.`;
  if (error instanceof OrgScopeError || error instanceof PlanProblem) return error.message;
  // A host with several addresses gives one failure for each.
  if (error instanceof AggregateError && error.errors.length > 0) return tell(error.errors[0]);
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  const sentence = SENTENCES[String(error.code)];
  return sentence ? `${sentence}\n  (${error.message})` : error.message;
}
