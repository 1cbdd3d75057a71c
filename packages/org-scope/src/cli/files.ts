import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Schema } from "../schema/types.ts";
import { WrongUse } from "./usage.ts";

/** The schema that the generator captured. */
export async function readSchema(file: string): Promise<Schema> {
  try {
    const { schema } = (await import(pathToFileURL(resolve(file)).href)) as { schema?: Schema };
    if (schema?.models) return schema;
  } catch (error) {
    throw new WrongUse(`${file} cannot be read (${reason(error)}): run \`npx prisma generate\`, or name the captured schema by --schema.`);
  }
  throw new WrongUse(`${file} holds no captured schema.`);
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
