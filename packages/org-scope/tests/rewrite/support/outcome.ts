import { propertyOf } from "../../../src/client/model-operations.ts";
import type { Client } from "./worlds.ts";

export type Outcome = { answer?: unknown; failure?: string; refused?: string };

/** What an operation gave, in a form that can be compared: an answer or the name of its failure. */
export async function outcome(client: Client, model: string, operation: string, args: unknown): Promise<Outcome> {
  try {
    return { answer: canonical(await client[propertyOf(model)]![operation]!(args), args) };
  } catch (error) {
    const { name, code, reason, message } = error as { name: string; code?: string; reason?: string; message: string };
    if (reason) return { refused: `${reason}: ${message}` };
    // Once Prisma's query compiler broke off, nothing that follows means anything.
    if (/^(RuntimeError|PrismaClientRustPanicError|PrismaClientUnknownRequestError)$/.test(name)) throw error;
    return { failure: [name, code].filter(Boolean).join(" ") };
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** Rows that were asked for in no order come in any. */
function canonical(value: unknown, args: unknown): unknown {
  if (Array.isArray(value)) {
    const rows = value.map((one) => canonical(one, args));
    const isOrdered = (args as Fields | undefined)?.orderBy !== undefined || rows.some((row) => typeof row !== "object");
    return isOrdered ? rows : rows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value !== "object" || value === null || "toJSON" in value) return value;
  const { select, include } = (args ?? {}) as Readonly<Record<string, Fields | undefined>>;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, canonical(inner, select?.[key] ?? include?.[key])]));
}
