import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../../scripts/support/project";
import type { PeerSource } from "./peer";
import { runTool } from "./run-tool";

/** The folder in which the peer's packages are: installed there when first needed, never a dependency of the product. */
export async function installPeer({ name, packages = {} }: PeerSource): Promise<string> {
  const folder = join(root, ".data", "bench", "peers", name.replace(/\W+/g, "-"));
  await mkdir(folder, { recursive: true });
  if (Object.keys(packages).length === 0) return folder;
  const manifest = `${JSON.stringify({ private: true, type: "module", dependencies: packages }, null, 2)}\n`;
  const file = join(folder, "package.json");
  if (existsSync(join(folder, "node_modules")) && existsSync(file) && (await readFile(file, "utf8")) === manifest) return folder;
  await writeFile(file, manifest);
  await runTool("npm", ["install", "--ignore-scripts", "--legacy-peer-deps", "--no-audit", "--no-fund"], folder);
  return folder;
}
