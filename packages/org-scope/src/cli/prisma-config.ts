import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { WrongUse } from "./usage.ts";

type Loaded = { resolvedPath: string | null; config?: { datasource?: { url?: string } }; error?: { error?: Error } };
type Loader = { loadConfigFromFile(where: { configRoot: string }): Promise<Loaded> };

/**
 * The database of the project's prisma.config file, which is the one of `prisma migrate`. It is read by Prisma's own
 * loader (`loadConfigFromFile` of @prisma/config, which its CLI calls; tests/cli/prisma-config.test.ts pins it).
 */
export async function urlOfPrismaConfig(folder: string): Promise<string | undefined> {
  const loader = await findLoader(folder);
  if (!loader) return undefined;
  const { resolvedPath, config, error } = await loader.loadConfigFromFile({ configRoot: folder });
  if (error) throw new WrongUse(`${resolvedPath ?? "prisma.config"} cannot be read: ${error.error?.message ?? "it is no Prisma configuration"}. Give --url, or set DIRECT_URL.`);
  return config?.datasource?.url || undefined;
}

async function findLoader(folder: string): Promise<Loader | undefined> {
  let file: string;
  try {
    const prisma = createRequire(join(folder, "package.json")).resolve("prisma/config");
    file = createRequire(prisma).resolve("@prisma/config");
  } catch {
    return undefined;
  }
  return (await import(pathToFileURL(file).href)) as Loader;
}
