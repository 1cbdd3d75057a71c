import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createDataFolder, isCluster } from "./data-folder";
import { identify, type ProcessIdentity } from "./process-identity";
import type { SystemUser } from "./system-user";

export const SUPERUSER = "postgres";

const PASSWORD_FILE = "superuser-password";

export type Cluster = {
  bin: string;
  data: string;
  user: SystemUser | undefined;
  /** False for throw-away data: nothing waits for the disk. */
  durable: boolean;
};
export type Postmaster = { identity: ProcessIdentity; port: number; ready: boolean };

/**
 * Makes the cluster if it is not there: UTF-8, collation by code point with Unicode case mapping, whatever the system has.
 * Answers the superuser's password, which is kept with the data.
 */
export function initialise(cluster: Cluster): string {
  if (isCluster(cluster.data)) {
    assertVersion(cluster);
    return readFileSync(join(cluster.data, PASSWORD_FILE), "utf8");
  }
  const password = randomBytes(18).toString("base64url");
  const draft = `${cluster.data}.new`;
  rmSync(draft, { recursive: true, force: true });
  createDataFolder(draft, cluster.user);
  runInitdb(cluster, draft, password);
  writeFileSync(join(draft, PASSWORD_FILE), password, { mode: 0o600 });
  // An interrupted first start leaves a draft, never half a cluster.
  rmSync(cluster.data, { recursive: true, force: true });
  renameSync(draft, cluster.data);
  return password;
}

/** Starts the server, in the background; its messages go to `log`. */
export function startPostmaster(cluster: Cluster, port: number, log: string): void {
  const output = openSync(log, "w");
  const all = {
    listen_addresses: "127.0.0.1",
    // A path to a socket may not exceed 107 bytes, a path to a project may.
    unix_socket_directories: "",
    timezone: "UTC",
    ...(!cluster.durable && { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  const flags = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  spawn(join(cluster.bin, "postgres"), ["-D", cluster.data, "-p", String(port), ...flags], {
    ...asUser(cluster.user),
    stdio: ["ignore", output, output],
  });
  closeSync(output);
}

/** The server that runs on this cluster, whoever started it, as its own lock file tells. */
export function findPostmaster(cluster: Cluster): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(cluster.data, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return undefined;
  }
  const identity = identify(Number(lines[0]));
  if (!identity || !isPostmasterOf(cluster, identity.pid)) return undefined;
  return { identity, port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
}

/** Fast shutdown: sessions are ended, everything committed is on disk. */
export function askToStop(postmaster: Postmaster): void {
  process.kill(postmaster.identity.pid, "SIGINT");
}

/** The lock file of a killed server names a process number that may be anybody's by now. */
function isPostmasterOf(cluster: Cluster, pid: number): boolean {
  if (process.platform !== "linux") return true;
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
    return command.includes(cluster.data) && (command[0] ?? "").endsWith("postgres");
  } catch {
    return false;
  }
}

function runInitdb(cluster: Cluster, folder: string, password: string): void {
  // Beside the data: that the server's user can get there is known.
  const passwordFile = `${folder}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (cluster.user) chownSync(passwordFile, cluster.user.uid, cluster.user.gid);
  const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const identity = [`--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
  const haste = cluster.durable ? [] : ["--no-sync"];
  const result = spawnSync(join(cluster.bin, "initdb"), [`--pgdata=${folder}`, ...identity, ...locale, ...haste], {
    ...asUser(cluster.user),
    encoding: "utf8",
  });
  rmSync(passwordFile, { force: true });
  if (result.status !== 0) {
    throw new Error(`PostgreSQL could not make a database in ${cluster.data}.\n${result.error?.message ?? result.stderr}`);
  }
}

function assertVersion(cluster: Cluster): void {
  const found = readFileSync(join(cluster.data, "PG_VERSION"), "utf8").trim();
  const { stdout } = spawnSync(join(cluster.bin, "postgres"), ["--version"], { ...asUser(cluster.user), encoding: "utf8" });
  const ours = /(\d+)\./.exec(stdout ?? "")?.[1];
  if (ours !== undefined && found !== ours) {
    throw new Error(`The data in ${cluster.data} was written by PostgreSQL ${found}, and this is ${ours}: export it with the old one, or remove the folder.`);
  }
}

function asUser(user: SystemUser | undefined) {
  // A working directory that everyone may enter, and messages in one language.
  const { PATH, TMPDIR, NODE_ENV } = process.env;
  const env = { PATH, TMPDIR, NODE_ENV, LC_ALL: "C" };
  return { cwd: "/", env, ...(user && { uid: user.uid, gid: user.gid }) };
}
