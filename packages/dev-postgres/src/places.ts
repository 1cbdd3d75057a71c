import { chmodSync, mkdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Where one server keeps its things, all derived from the folder that owns it. */
export type Places = {
  root: string;
  /** The database cluster. */
  data: string;
  /** Lock, leases, state and logs. */
  run: string;
  leases: string;
  state: string;
  serverLog: string;
  supervisorLog: string;
};

/** `<root>/.data/postgres` holds the data, `<root>/.data/postgres-run` what the running server needs. */
export function placesOf(root: string): Places {
  const home = join(resolve(root), ".data");
  const run = join(home, "postgres-run");
  return {
    root: resolve(root),
    data: join(home, "postgres"),
    run,
    leases: join(run, "leases"),
    state: join(run, "server.json"),
    serverLog: join(run, "server.log"),
    supervisorLog: join(run, "supervisor.log"),
  };
}

export function createPlaces(places: Places): void {
  const home = dirname(places.run);
  mkdirSync(home, { recursive: true });
  // Root's server runs as another user, who must be able to pass, whatever the umask; what is secret is closed by itself.
  if (process.getuid?.() === 0) chmodSync(home, statSync(home).mode | 0o011);
  mkdirSync(places.leases, { recursive: true });
}
