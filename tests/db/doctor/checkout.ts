import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Context } from "../../../scripts/doctor/context";

const repository = join(import.meta.dirname, "../../..");

/** A checkout whose `prisma/` may be spoilt; the rest of it is the repository's. */
export type Checkout = {
  root: string;
  context(url: string, directUrl?: string, env?: Readonly<Record<string, string>>): Context;
  migration(name: string, script: string): void;
  removeMigration(name: string): void;
  prisma(url: string, ...args: string[]): { code: number | null; output: string };
  remove(): void;
};

export function makeCheckout(): Checkout {
  const root = mkdtempSync(join(tmpdir(), "doctor-"));
  for (const name of ["prisma", "prisma.config.ts", "package.json"]) cpSync(join(repository, name), join(root, name), { recursive: true });
  for (const name of ["node_modules", "packages", "scripts", "src"]) symlinkSync(join(repository, name), join(root, name));
  const folder = (name: string) => join(root, "prisma", "migrations", name);
  return {
    root,
    context: (url, directUrl = url, env = {}) => {
      const settings: NodeJS.ProcessEnv = Object.assign({ ...process.env }, { NODE_ENV: "development", ORG_DATABASE_URL: "" }, env);
      return { root, env: settings, database: { isEmbedded: false, url, directUrl } };
    },
    migration(name, script) {
      mkdirSync(folder(name), { recursive: true });
      writeFileSync(join(folder(name), "migration.sql"), script);
    },
    removeMigration: (name) => rmSync(folder(name), { recursive: true }),
    prisma(url, ...args) {
      const env = { ...process.env, DATABASE_URL: url, DIRECT_URL: url, NO_COLOR: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" };
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(repository, "node_modules/prisma/build/index.js"), ...args], { cwd: root, env, encoding: "utf8" });
      return { code: status, output: `${stdout}${stderr}` };
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}
