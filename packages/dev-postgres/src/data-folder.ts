import { createHash } from "node:crypto";
import { chownSync, existsSync, mkdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { canEnter, SHARED_HOME, type SystemUser } from "./system-user";

/**
 * The folder for the cluster: the wanted one, unless the server's user cannot get to it
 * (root, working in a folder such as /root that is closed to others); then one under /var/lib, with a notice.
 */
export function chooseDataFolder(wanted: string, user: SystemUser | undefined): { folder: string; notice?: string } {
  if (!user) return { folder: wanted };
  const elsewhere = join(SHARED_HOME, nameFor(wanted));
  const notice = `The folder ${dirname(wanted)} is closed to the user ${user.name}, who runs PostgreSQL for root: the data is in ${elsewhere}.`;
  if (isCluster(elsewhere) && !isCluster(wanted)) return { folder: elsewhere, notice };
  if (canEnter(dirname(wanted), user)) return { folder: wanted };
  if (isCluster(wanted)) {
    throw new Error(`The user ${user.name}, who runs PostgreSQL for root, can no longer reach ${wanted}: open the folders above it (chmod o+x).`);
  }
  return { folder: elsewhere, notice };
}

/** Makes the folder and gives it to the server's user. */
export function createDataFolder(folder: string, user: SystemUser | undefined): void {
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(folder, { mode: 0o700 });
  if (user) chownSync(folder, user.uid, user.gid);
}

/** Whether a folder holds a finished cluster. */
export function isCluster(folder: string): boolean {
  return existsSync(join(folder, "PG_VERSION"));
}

function nameFor(wanted: string): string {
  const project = basename(dirname(dirname(wanted))).replace(/[^\w.-]+/g, "-");
  return `${project}-${createHash("sha256").update(wanted).digest("hex").slice(0, 8)}`;
}
