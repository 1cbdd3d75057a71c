import { Prisma } from "@/lib/prisma";

/** What the data can be at fault for: a value that is taken meanwhile, a reference that is gone, a guard's refusal. Anything else ends the run. */
const DATA_ERRORS = new Set(["P2000", "P2002", "P2003", "P2004", "P2010", "P2011", "P2020", "P2025"]);

export function isDataError(error: unknown): error is Prisma.PrismaClientKnownRequestError {
  return error instanceof Prisma.PrismaClientKnownRequestError && DATA_ERRORS.has(error.code);
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
