import type { Plan } from "./make-plan.ts";
import { OWN_SCHEMA } from "./step.ts";

/** The whole plan as a script that can be read, reviewed, and run by hand; it makes, and drops nothing of earlier plans. */
export function toScript({ steps, hash }: Plan): string {
  const parts = steps.map(({ object, sql }) => `-- ${object}\n${sql}\n`);
  return [`-- Plan ${hash}\nBEGIN;\nCREATE SCHEMA IF NOT EXISTS ${OWN_SCHEMA};\n`, ...parts, "COMMIT;\n"].join("\n");
}
