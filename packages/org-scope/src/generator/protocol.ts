import { createInterface } from "node:readline";
import type { Dmmf } from "../schema/dmmf.ts";
import type { InputSchema } from "./input-types.ts";

/** What Prisma hands to a generator; the part that is read here. */
export type GeneratorOptions = {
  generator: GeneratorBlock & { config: Readonly<Record<string, string | string[] | undefined>> };
  dmmf: Dmmf & { schema: InputSchema };
  datamodel: string;
  /** The schema's other generators; none where `--generator` names this one alone. */
  otherGenerators: readonly GeneratorBlock[];
};

export type GeneratorBlock = { provider: { value: string | null }; output: { value: string | null } | null; isCustomOutput?: boolean };

type Request = { id: number; method: "getManifest" | "generate"; params: GeneratorOptions };

export type Generator = {
  manifest: { prettyName: string; defaultOutput: string };
  generate(options: GeneratorOptions): Promise<void>;
};

/**
 * Serves Prisma's generator protocol: JSON-RPC 2.0, a line each, requests on standard input and answers on standard
 * error. It is the one that @prisma/generator-helper speaks; Prisma documents no other way to be a generator.
 */
export function serveGenerator(generator: Generator): void {
  createInterface({ input: process.stdin, crlfDelay: Infinity }).on("line", (line) => void answer(generator, JSON.parse(line) as Request));
}

async function answer(generator: Generator, { id, method, params }: Request): Promise<void> {
  try {
    if (method === "generate") await generator.generate(params);
    reply({ id, result: method === "getManifest" ? { manifest: generator.manifest } : null });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    reply({ id, error: { code: -32000, message, data: { stack: message } } });
  }
}

const reply = (body: object): void => void process.stderr.write(`${JSON.stringify({ jsonrpc: "2.0", ...body })}\n`);
