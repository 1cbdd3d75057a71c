import { rmSync } from "node:fs";
import { prepareBinaries } from "./binaries";
import { askToStop, findPostmaster, initialise, startPostmaster, type Cluster, type Postmaster } from "./cluster";
import { chooseDataFolder } from "./data-folder";
import { sleep } from "./files";
import { freePort } from "./free-port";
import { countLeases } from "./leases";
import { Lock } from "./lock";
import type { Places } from "./places";
import { isAlive, ownIdentity } from "./process-identity";
import { publishState, withdrawState, type ServerState } from "./server-state";
import { serverUser } from "./system-user";

export const LOCK_NAME = "supervisor";

type About = Pick<ServerState, "password" | "notice">;

const LOOK_EVERY_MS = 250;
/** A command that follows another finds the server still there. */
const LINGER_MS = 1_000;
const START_WITHIN_MS = 60_000;

/**
 * Owns one server as long as somebody holds a lease on it: starts it, or adopts the one that a killed supervisor
 * left behind, starts it again if it is killed, and stops it when the last holder is gone.
 */
export class Supervisor {
  private stopping = false;
  private readonly lock: Lock;

  constructor(
    private readonly places: Places,
    private readonly temporary: boolean,
  ) {
    this.lock = new Lock(places.run, LOCK_NAME);
  }

  /** Resolves when the server is down again, or at once if another supervisor is at work. */
  async run(): Promise<void> {
    if (!this.lock.tryAcquire()) return;
    try {
      const { cluster, about } = this.prepare();
      const postmaster = await this.superviseUntilIdle(cluster, about);
      await stop(postmaster);
      this.lock.release();
      if (this.temporary) this.removeEverything(cluster);
    } finally {
      withdrawState(this.places);
      this.lock.release();
    }
  }

  /** Asks for a stop, whoever still holds a lease. */
  stop(): void {
    this.stopping = true;
  }

  private prepare(): { cluster: Cluster; about: About } {
    const user = serverUser(this.places.data);
    const { folder, notice } = chooseDataFolder(this.places.data, user);
    const cluster: Cluster = { ...prepareBinaries(user), data: folder, user, durable: !this.temporary };
    const password = initialise(cluster);
    return { cluster, about: { password, ...(notice !== undefined && { notice }) } };
  }

  private async superviseUntilIdle(cluster: Cluster, about: About): Promise<Postmaster> {
    let postmaster = await this.start(cluster);
    for (;;) {
      publishState(this.places, { supervisor: ownIdentity(), port: postmaster.port, ...about });
      await this.untilIdleOrDead(postmaster);
      // Withdrawn before the last look: whoever took a lease meanwhile is either seen here, or sees that nobody serves.
      withdrawState(this.places);
      if (this.stopping || (isAlive(postmaster.identity) && countLeases(this.places.leases) === 0)) return postmaster;
      if (!isAlive(postmaster.identity)) postmaster = await this.start(cluster, postmaster.port);
    }
  }

  private async untilIdleOrDead(postmaster: Postmaster): Promise<void> {
    let idleSince = Date.now();
    while (!this.stopping && isAlive(postmaster.identity)) {
      if (countLeases(this.places.leases) > 0) idleSince = Date.now();
      else if (Date.now() - idleSince > LINGER_MS) return;
      await sleep(LOOK_EVERY_MS);
    }
  }

  private async start(cluster: Cluster, preferredPort?: number): Promise<Postmaster> {
    const deadline = Date.now() + START_WITHIN_MS;
    while (Date.now() < deadline) {
      if (!findPostmaster(cluster)) startPostmaster(cluster, await freePort(preferredPort), this.places.serverLog);
      const postmaster = await untilReady(cluster, deadline);
      if (postmaster) return postmaster;
      // It ended at once: the port was taken in between, or a killed server's children still hold its memory.
      await sleep(LOOK_EVERY_MS);
    }
    throw new Error(`PostgreSQL did not start; its messages are in ${this.places.serverLog}.`);
  }

  private removeEverything(cluster: Cluster): void {
    rmSync(cluster.data, { recursive: true, force: true });
    rmSync(this.places.root, { recursive: true, force: true });
  }
}

/** The server once it accepts connections; undefined if it ends before. */
async function untilReady(cluster: Cluster, deadline: number): Promise<Postmaster | undefined> {
  const graceForLockFile = Date.now() + 2_000;
  while (Date.now() < deadline) {
    const postmaster = findPostmaster(cluster);
    if (postmaster?.ready) return postmaster;
    if (!postmaster && Date.now() > graceForLockFile) return undefined;
    await sleep(20);
  }
  return undefined;
}

async function stop(postmaster: Postmaster): Promise<void> {
  if (!isAlive(postmaster.identity)) return;
  askToStop(postmaster);
  while (isAlive(postmaster.identity)) await sleep(20);
}
