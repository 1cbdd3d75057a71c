import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { answers } from "./answers";
import { SUPERUSER } from "./cluster";
import { sleep } from "./files";
import { takeLease } from "./leases";
import { Lock } from "./lock";
import { createPlaces, placesOf, type Places } from "./places";
import { readState, type ServerState } from "./server-state";
import { LOCK_NAME } from "./supervisor";

const START_WITHIN_MS = 90_000;

export type AcquireOptions = {
  /** The folder whose `.data/postgres` holds the data. */
  root: string;
  log?: (sentence: string) => void;
  /** Throw-away data: no waiting for the disk, and the whole root is removed when the last user is gone. */
  temporary?: boolean;
};

export type EmbeddedPostgres = {
  port: number;
  /** The superuser's URL of a database, which need not exist. */
  url(database: string): string;
  /** Gives the server back; it stops a moment after the last user has done so, or has died. */
  release(): Promise<void>;
};

/** The embedded server of a folder: the running one if there is one, else it is started. */
export async function acquirePostgres({ root, log, temporary = false }: AcquireOptions): Promise<EmbeddedPostgres> {
  const places = placesOf(root);
  createPlaces(places);
  const lease = takeLease(places.leases);
  try {
    const state = (await servingState(places)) ?? (await startAndWait(places, temporary));
    if (state.notice) log?.(state.notice);
    return {
      port: state.port,
      url: (database) => `postgresql://${SUPERUSER}:${state.password}@127.0.0.1:${state.port}/${encodeURIComponent(database)}`,
      release: async () => lease.release(),
    };
  } catch (error) {
    lease.release();
    throw error;
  }
}

/** The state of a server that accepts connections: one that was killed stays published until its supervisor sees it. */
async function servingState(places: Places): Promise<ServerState | undefined> {
  const state = readState(places);
  return state && (await answers(state.port)) ? state : undefined;
}

async function startAndWait(places: Places, temporary: boolean): Promise<ServerState> {
  const lock = new Lock(places.run, LOCK_NAME);
  const deadline = Date.now() + START_WITHIN_MS;
  let supervisor: ChildProcess | undefined;
  while (Date.now() < deadline) {
    const state = await servingState(places);
    if (state) return state;
    if (supervisor?.exitCode) throw new Error(readFileSync(places.supervisorLog, "utf8").trim());
    // One that found another at work has ended with 0; the other may be stopping, so look again.
    const noneOfOurs = !supervisor || supervisor.exitCode !== null || supervisor.signalCode !== null;
    if (noneOfOurs && !lock.holder()) supervisor = spawnSupervisor(places, temporary);
    await sleep(25);
  }
  throw new Error(`PostgreSQL did not start in time; see ${places.supervisorLog} and ${places.serverLog}.`);
}

/** Detached, so that neither Ctrl-C nor the end of this process reaches it. */
function spawnSupervisor(places: Places, temporary: boolean): ChildProcess {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  const program = fileURLToPath(new URL("./supervisor-process.ts", import.meta.url));
  const log = openSync(places.supervisorLog, "w");
  const args = ["--import", tsx, program, places.root, ...(temporary ? ["temporary"] : [])];
  const { PATH, HOME, TMPDIR, NODE_ENV } = process.env;
  const child = spawn(process.execPath, args, { detached: true, stdio: ["ignore", log, log], cwd: "/", env: { PATH, HOME, TMPDIR, NODE_ENV } });
  closeSync(log);
  child.unref();
  return child;
}
