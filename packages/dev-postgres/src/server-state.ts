import { rmSync } from "node:fs";
import { readJson, writeAtomically } from "./files";
import type { Places } from "./places";
import { isAlive, type ProcessIdentity } from "./process-identity";

/** What the supervisor tells the users of the server; absent while it starts and while it stops. */
export type ServerState = { supervisor: ProcessIdentity; port: number; password: string; notice?: string };

export function publishState(places: Places, state: ServerState): void {
  writeAtomically(places.state, JSON.stringify(state), 0o600);
}

export function withdrawState(places: Places): void {
  rmSync(places.state, { force: true });
}

/** The running server, unless whoever published it is dead. */
export function readState(places: Places): ServerState | undefined {
  const state = readJson<ServerState>(places.state);
  return state && isAlive(state.supervisor) ? state : undefined;
}
