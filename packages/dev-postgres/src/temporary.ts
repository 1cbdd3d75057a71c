import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { acquirePostgres, type EmbeddedPostgres } from "./acquire";

/** A server with empty data of its own, for tests; when it is released, or its process dies, nothing of it is left. */
export async function startTemporaryPostgres(): Promise<EmbeddedPostgres> {
  const root = mkdtempSync(join(tmpdir(), "dev-postgres-"));
  // Root's server runs as another user, who must be able to pass.
  chmodSync(root, 0o711);
  return acquirePostgres({ root, temporary: true });
}
