/** Asks the database once at the start, so that a refusal is in the log before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { databaseReadiness } = await import("@/server/readiness/database-readiness");
  await databaseReadiness().current();
}
