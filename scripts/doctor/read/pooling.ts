import { withClient } from "../context";

/** What stands between a URL and the server. A session pooler keeps a connection for its client: migrations pass it. */
export type Pooling = "none" | "session" | "transaction";

/** The signs of a pooler in transaction mode that a URL shows. */
export function looksPooled(url: string): boolean {
  const { port, searchParams } = new URL(url);
  return port === "6543" || searchParams.get("pgbouncer") === "true";
}

/**
 * What the connection itself shows. The server tells each client the number of the process that serves it: behind a
 * pooler it is another one; and where a client is given another process once its own is lent to somebody else, the pooler
 * is in transaction mode.
 */
export async function poolingOf(url: string): Promise<Pooling> {
  return withClient(url, (one) =>
    withClient(url, async (other) => {
      const process = async (client: typeof one) => (await client.query<{ pid: number }>("SELECT pg_backend_pid() AS pid")).rows[0]!.pid;
      const first = await process(one);
      if (first === (one as unknown as { processID: number }).processID) return "none";
      await other.query("BEGIN");
      const second = await process(other);
      return second === first || (await process(one)) !== first ? "transaction" : "session";
    }),
  );
}
