import { statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Schema } from "../schema/types.ts";
import type { GeneratedClient } from "../explain/statements.ts";
import { WrongUse } from "./usage.ts";

/** What the generator captured: the schema, and where it says that Prisma's client is. */
export type Captured = { schema: Schema; clientFolder: string | undefined };

export async function readCaptured(file: string): Promise<Captured> {
  let captured: { schema?: Schema; client?: string | null };
  try {
    captured = (await import(pathToFileURL(resolve(file)).href)) as typeof captured;
  } catch (error) {
    throw new WrongUse(`${file} cannot be read (${reason(error)}): run \`npx prisma generate\`, or name the captured schema by --schema.`);
  }
  const { schema, client } = captured;
  if (!schema?.models) throw new WrongUse(`${file} holds no captured schema: run \`npx prisma generate\`.`);
  return { schema, clientFolder: client ? resolve(dirname(file), client) : undefined };
}

/** Prisma's generated class; where nobody named its folder, it may be missing. */
export async function readClient(folder: string | undefined, isNamed: boolean): Promise<GeneratedClient | undefined> {
  if (folder === undefined) return undefined;
  // The folder of `prisma-client-js` is a module; that of `prisma-client` has one, which Node must be able to read.
  const entries = [join(resolve(folder), "index.js"), join(resolve(folder), "client.js"), join(resolve(folder), "client.ts"), resolve(folder)];
  const entry = entries.find((one) => statSync(one, { throwIfNoEntry: false })?.isFile());
  try {
    if (!entry) throw new Error("it has no client");
    const { PrismaClient } = (await import(pathToFileURL(entry).href)) as { PrismaClient?: GeneratedClient };
    if (PrismaClient) return PrismaClient;
    throw new Error("it exports no PrismaClient");
  } catch (error) {
    if (isNamed) throw new WrongUse(`--client ${folder}: ${reason(error)}; run \`npx prisma generate\`.`);
    return undefined;
  }
}

/** A JSON list of model names. */
export async function readModels(file: string): Promise<string[]> {
  const names = await readJson(file);
  if (Array.isArray(names) && names.every((name) => typeof name === "string")) return names;
  throw new WrongUse(`${file}: expected a JSON list of model names.`);
}

/** A JSON object of finding → reason. */
export async function readAllowed(file: string | undefined): Promise<Record<string, string>> {
  if (file === undefined) return {};
  const allowed = await readJson(file);
  const isObject = typeof allowed === "object" && allowed !== null && !Array.isArray(allowed);
  if (isObject && Object.values(allowed).every((why) => typeof why === "string" && why.trim() !== "")) return allowed as Record<string, string>;
  throw new WrongUse(`${file}: expected a JSON object that gives a reason for each object.`);
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    throw new WrongUse(`${file} cannot be read: ${reason(error)}`);
  }
}

const reason = (error: unknown): string => (error instanceof Error ? error.message.split("\n")[0]! : String(error));
