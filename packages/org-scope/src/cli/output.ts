import type { Finding } from "../verify/finding.ts";
import type { Explained } from "./explain.ts";

/** What a command answers: text for people, data for programs, and whether it is good. */
export type Answer = { text: string; data: unknown; isGood: boolean };

export function describeFindings(findings: readonly Finding[]): string {
  if (findings.length === 0) return "The database is as the schema says.";
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const lines = findings.map(({ severity, rule, object, problem, remedy }) => `${severity} ${rule}: ${object}\n  ${problem}\n  → ${remedy}`);
  return [...lines, "", `${count(errors, "error")}, ${count(findings.length - errors, "warning")}.`].join("\n");
}

export function describeExplained({ model, operation, args, policies, checkedReferences }: Explained): string {
  const json = JSON.stringify(args, (_, value: unknown) => (typeof value === "bigint" ? value.toString() : value), 2);
  const conditions = Object.entries(policies).map(([table, condition]) => `  ${table}\n    ${condition}`);
  const references = checkedReferences.length > 0 ? ["", "References that a trigger compares:", ...checkedReferences.map((reference) => `  ${reference}`)] : [];
  return [`${model}.${operation}(${json})`, "", "Row-level security adds:", ...conditions, ...references].join("\n");
}

export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
