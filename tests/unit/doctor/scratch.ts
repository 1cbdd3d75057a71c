import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Context } from "../../../scripts/doctor/context";

/** A folder with these files, as if it were a checkout. */
export function scratch(files: Readonly<Record<string, string>> = {}) {
  const root = mkdtempSync(join(tmpdir(), "doctor-"));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  const git = (...args: string[]) => {
    const { status, stderr } = spawnSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false", ...args], { cwd: root, encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
  };
  const commit = () => {
    git("add", "--all");
    git("commit", "--quiet", "--message", "a step");
  };
  const context: Context = { root, env: process.env, database: undefined };
  return { root, write, git, commit, context };
}
