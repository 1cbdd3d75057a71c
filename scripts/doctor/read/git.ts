import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The output of a git command; undefined where there is no git, or no repository. */
export function git(root: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return status === 0 ? stdout : undefined;
}

/** Files of the last commit, and new ones, that are not as committed. Paths are relative to the root. */
export function changedFiles(root: string): string[] | undefined {
  const changed = git(root, "diff", "--name-only", "-z", "--diff-filter=d", "--relative", "HEAD");
  const added = git(root, "ls-files", "-z", "--others", "--exclude-standard");
  if (changed === undefined || added === undefined) return undefined;
  return `${changed}${added}`.split("\0").filter(Boolean);
}

export type Edits = { changed: string[]; deleted: string[] };

/**
 * Scripts of migrations that are not what the commit that brought them says, whether the edit was committed or not.
 * Undefined without git. Taking the edit back heals it: contents are compared, not dates.
 */
export function editedSinceAdded(root: string, folder: string): Edits | undefined {
  const log = git(root, "log", "--raw", "--no-abbrev", "--no-renames", "--diff-filter=A", "--format=", "--relative", "--", folder);
  const committed = git(root, "ls-tree", "-r", "--name-only", "HEAD", "--", folder);
  if (log === undefined || committed === undefined) return undefined;
  const added = new Map<string, string>();
  for (const [, blob, path] of log.matchAll(/^:\d+ \d+ 0+ (\w+) A\t(.*)$/gm)) if (path!.endsWith(".sql") && !added.has(path!)) added.set(path!, blob!);
  const changed = [...added].filter(([path, blob]) => existsSync(join(root, path)) && blobOf(readFileSync(join(root, path))) !== blob);
  const deleted = committed.split("\n").filter((path) => path.endsWith(".sql") && !existsSync(join(root, path)));
  return { changed: changed.map(([path]) => path).sort(), deleted };
}

/** The name that git gives to contents; Windows' line ends are not part of them. */
function blobOf(contents: Buffer): string {
  const text = Buffer.from(contents.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
  return createHash("sha1").update(`blob ${text.length}\0`).update(text).digest("hex");
}
