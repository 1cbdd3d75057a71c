import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";

/** Where root keeps what an unprivileged user must reach, when the checkout itself is closed to that user. */
export const SHARED_HOME = "/var/lib/dev-postgres";

export type SystemUser = { name: string; uid: number; gid: number };

/**
 * Who the server runs as: undefined for an ordinary user (as oneself).
 * PostgreSQL refuses root, so root hands it to the owner of the existing data, else to `postgres`, else to `nobody`.
 */
export function serverUser(dataFolder: string): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readUsers();
  const owner = ownerOf(dataFolder);
  const user =
    users.find(({ uid }) => uid !== 0 && uid === owner) ??
    users.find(({ name }) => name === "postgres") ??
    users.find(({ name }) => name === "nobody");
  if (!user) throw new Error("PostgreSQL does not run as root, and this system has neither a user `postgres` nor `nobody`.");
  return user;
}

/** Whether `user` can run the program, that is: pass through every folder above it. */
export function canExecute(program: string, user: SystemUser): boolean {
  return spawnSync(program, ["--version"], { uid: user.uid, gid: user.gid, cwd: "/", stdio: "ignore" }).status === 0;
}

/** Whether `user` can enter the folder. */
export function canEnter(folder: string, user: SystemUser): boolean {
  const options = { uid: user.uid, gid: user.gid, cwd: "/", stdio: "ignore" } as const;
  return spawnSync("/bin/sh", ["-c", 'cd -- "$0"', folder], options).status === 0;
}

function ownerOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.uid;
}

function readUsers(): SystemUser[] {
  return readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .map(([name = "", , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}
