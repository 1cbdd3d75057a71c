import type { Context } from "./context";
import { unknown, type Finding, type Trouble } from "./trouble";
import { databaseUnreachable } from "./troubles/database-unreachable";

export type Examined = { trouble: Trouble; finding: Finding };

/** Looks for each trouble in turn. A database that does not answer is told once; what would ask it is then unknown. */
export async function examine(troubles: readonly Trouble[], context: Context): Promise<Examined[]> {
  const reach = troubles.includes(databaseUnreachable) ? await lookFor(databaseUnreachable, context) : undefined;
  const reachable = reach?.state === "trouble" ? { ...context, database: undefined } : context;
  // Those that start Prisma take seconds, and need not wait for each other.
  const findings = troubles.map((trouble) => (trouble === databaseUnreachable && reach ? reach : lookFor(trouble, reachable)));
  const settled = await Promise.all(findings);
  return troubles.map((trouble, place) => ({ trouble, finding: settled[place]! }));
}

async function lookFor(trouble: Trouble, context: Context): Promise<Finding> {
  try {
    return await trouble.look(context);
  } catch (error) {
    return unknown(`could not be looked for: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
  }
}

export const isBad = ({ finding }: Examined): boolean => finding.state === "trouble";
