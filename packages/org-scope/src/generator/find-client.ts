import { readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { GeneratorBlock } from "./protocol.ts";

/** Where Prisma's own client goes, seen from a folder. */
export type FoundClient = { folder: string; /** What to import for its types. */ module: string };

/** Prisma's two client generators, and the file of each that exports the client. */
const ENTRIES: Readonly<Record<string, string>> = { "prisma-client-js": "index.js", "prisma-client": "client.js" };

/** Undefined where no client is made in this run. */
export function findClient(from: string, generators: readonly GeneratorBlock[]): FoundClient | undefined {
  const client = generators.find(({ provider }) => (provider.value ?? "") in ENTRIES);
  const [entry, output] = [ENTRIES[client?.provider.value ?? ""], client?.output?.value];
  if (entry === undefined || !output) return undefined;
  const folder = relative(from, output).split(sep).join("/");
  const path = folder.startsWith(".") ? folder : `./${folder}`;
  return { folder, module: client?.isCustomOutput === false ? "@prisma/client" : `${path}/${entry}` };
}

/** The client's folder as an earlier run wrote it: `prisma generate --generator …` may leave the client's generator out. */
export async function rememberedFolder(output: string): Promise<string | null> {
  const text = await readFile(join(output, "schema.js"), "utf8").catch(() => "");
  return JSON.parse(/^export const client = (.+);$/m.exec(text)?.[1] ?? "null") as string | null;
}
