import type { Allowed, Finding } from "../verify/finding.ts";
import type { Verdict } from "../verify/verify.ts";

/** What a command answers: text for people, data for programs, and whether it is good; a note goes to standard error. */
export type Answer = { text: string; data: unknown; isGood: boolean; note?: string | undefined };

export function describeVerdict({ findings, allowed }: Verdict, isVerbose: boolean): string {
  const list = isVerbose ? allowed.map(describeAllowed) : [];
  const tail = allowed.length > 0 ? ` ${count(allowed.length, "warning")} allowed${isVerbose ? "" : " (--verbose lists them)"}.` : "";
  if (findings.length === 0) return [...list, `The database is as the schema says.${tail}`].join("\n");
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return [...findings.map(describeFinding), ...list, "", `${count(errors, "error")}, ${count(findings.length - errors, "warning")}.${tail}`].join("\n");
}

const describeFinding = ({ severity, rule, object, problem, remedy }: Finding): string => `${severity} ${rule}: ${object}\n  ${problem}\n  → ${remedy}`;

const describeAllowed = ({ rule, object, problem, because }: Allowed): string => `allowed ${rule}: ${object}\n  ${problem}\n  ✓ ${because}`;

export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
