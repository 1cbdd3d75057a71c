import { policiesMatch, type PoliciesMatch } from "org-scope";
import { Pool } from "pg";
import { schema } from "../../generated/org-scope/schema.js";

const PATIENCE_MS = 5_000;

/** Asks a database whether its policies are those of this code, over a connection of its own: one round trip. */
export function policyCheck(connectionString: string): () => Promise<PoliciesMatch> {
  const pool = new Pool({ connectionString, max: 1, idleTimeoutMillis: 10_000, connectionTimeoutMillis: PATIENCE_MS, query_timeout: PATIENCE_MS });
  // An idle connection that is cut is opened again at the next question.
  pool.on("error", () => undefined);
  return () => policiesMatch(pool, schema);
}
