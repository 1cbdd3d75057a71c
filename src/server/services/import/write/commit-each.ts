import { Prisma } from "@/lib/prisma";

/** A value too long, taken, referring to nothing, null: what Prisma has a code for. */
const DATA_ERRORS = new Set(["P2000", "P2002", "P2003", "P2004", "P2011", "P2020", "P2025"]);

/** SQLSTATEs of data that does not fit (22), breaks a constraint (23) or a guard of ours (HC). */
const DATA_STATES = /^(22|23|HC)/;

/** The SQLSTATE where Prisma has no code of its own. */
function sqlState({ meta }: Prisma.PrismaClientKnownRequestError): string {
  const cause = (meta?.["driverAdapterError"] as { cause?: { originalCode?: unknown } } | undefined)?.cause;
  return typeof cause?.originalCode === "string" ? cause.originalCode : "";
}

/** Whether the data is at fault. Anything else, such as a lost connection, ends the run. */
export function isDataError(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  return DATA_ERRORS.has(error.code) || DATA_STATES.test(sqlState(error));
}

/**
 * Commits the units together; when that fails for the data, each alone, so that one bad unit costs no other.
 * `refuse` answers for a unit that fails alone.
 */
export async function commitEach<Unit, Outcome>(
  units: readonly Unit[],
  commit: (units: readonly Unit[]) => Promise<Outcome[]>,
  refuse: (unit: Unit) => Outcome,
): Promise<Outcome[]> {
  if (units.length === 0) return [];
  try {
    return await commit(units);
  } catch (error) {
    if (!isDataError(error)) throw error;
    const [only] = units;
    if (units.length === 1 && only !== undefined) return [refuse(only)];
  }
  const outcomes: Outcome[] = [];
  for (const unit of units) outcomes.push(...(await commitEach([unit], commit, refuse)));
  return outcomes;
}
