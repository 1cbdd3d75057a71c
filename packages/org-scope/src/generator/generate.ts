import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { capture } from "../schema/capture.ts";
import type { Schema } from "../schema/types.ts";
import { clientTypes } from "./client-types.ts";
import { findClient, rememberedFolder } from "./find-client.ts";
import { readOptions } from "./options.ts";
import type { GeneratorOptions } from "./protocol.ts";

const WARNING = "// Written by `npx prisma generate`. Do not edit.\n";

/**
 * Captures the schema at `prisma generate`: `schema.js`, with types of the model names by ownership, and
 * `client.d.ts`, what the scoped client's creates take.
 */
export async function generate({ generator, dmmf, datamodel, otherGenerators }: GeneratorOptions): Promise<void> {
  const output = generator.output?.value;
  if (!output) throw new Error("The generator org-scope needs an `output` folder.");
  const schema = capture(dmmf, { ...readOptions(generator.config), datamodel });
  await mkdir(output, { recursive: true });
  const client = findClient(output, otherGenerators);
  await writeFile(join(output, "schema.js"), `${WARNING}export const schema = ${JSON.stringify(schema, null, 1)};\nexport const client = ${JSON.stringify(client?.folder ?? (await rememberedFolder(output)))};\n`);
  await writeFile(join(output, "schema.d.ts"), declarations(schema));
  await writeFile(join(output, "package.json"), `${JSON.stringify({ type: "module" })}\n`);
  const types = join(output, "client.d.ts");
  // Where only this generator runs, the client and what was written of its types stay as they are.
  if (client) await writeFile(types, WARNING + clientTypes(schema, dmmf.schema, client.module));
  else if (!existsSync(types)) await writeFile(types, `${WARNING}export type Creates = object;\n`);
}

function declarations(schema: Schema): string {
  const names = (kind: string) => {
    const found = Object.values(schema.models).filter((model) => model.ownership.kind === kind);
    return found.length > 0 ? found.map((model) => `  | "${model.name}"`).join("\n") : "  never";
  };
  return `${WARNING}import type { GeneratedSchema } from "org-scope/schema";
import type { Creates } from "./client.js";

export declare const schema: GeneratedSchema<Creates>;
/** Prisma's client, from this folder. */
export declare const client: string | null;
export type ScopedModel =
${names("scoped")};
export type SubEntityModel =
${names("subEntity")};
export type GlobalModel =
${names("global")};
`;
}
