import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./run.ts";

export const PACKAGE = fileURLToPath(new URL("../../../", import.meta.url));
export const ROOT = fileURLToPath(new URL("../../../../../", import.meta.url));

export type Tarball = {
  file: string;
  /** In bytes. */
  size: number;
  unpackedSize: number;
  paths: readonly string[];
  /** Its package.json. */
  manifest: Readonly<Record<string, unknown>>;
  remove(): void;
};

/** Builds the package as it is published, in its `dist`, and packs it. */
export async function buildTarball(): Promise<Tarball> {
  const folder = mkdtempSync(join(tmpdir(), "org-scope-tarball-"));
  await run(PACKAGE, process.execPath, ["scripts/build.mjs"]);
  const dist = join(PACKAGE, "dist");
  const [packed] = JSON.parse(await run(dist, "npm", ["pack", "--json", "--pack-destination", folder])) as [Packed];
  return {
    file: join(folder, packed.filename),
    size: packed.size,
    unpackedSize: packed.unpackedSize,
    paths: packed.files.map(({ path }) => path),
    manifest: JSON.parse(readFileSync(join(dist, "package.json"), "utf8")) as Tarball["manifest"],
    remove: () => rmSync(folder, { recursive: true }),
  };
}

type Packed = { filename: string; size: number; unpackedSize: number; files: { path: string }[] };
