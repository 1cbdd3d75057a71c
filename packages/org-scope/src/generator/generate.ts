import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { capture } from "../schema/capture.ts";
import type { Schema } from "../schema/types.ts";
import { readOptions } from "./options.ts";
import type { GeneratorOptions } from "./protocol.ts";

const WARNING = "// Written by `npx prisma generate`. Do not edit.\n";

/** Captures the schema at `prisma generate`: `schema.js`, and types of the model names by ownership. */
export async function generate({ generator, dmmf, datamodel, otherGenerators }: GeneratorOptions): Promise<void> {
  const output = generator.output?.value;
  if (!output) throw new Error("The generator org-scope needs an `output` folder.");
  const schema = capture(dmmf, { ...readOptions(generator.config), datamodel });
  await mkdir(output, { recursive: true });
  const client = clientFolder(output, otherGenerators);
  await writeFile(join(output, "schema.js"), `${WARNING}export const schema = ${JSON.stringify(schema, null, 1)};\nexport const client = ${JSON.stringify(client)};\n`);
  await writeFile(join(output, "schema.d.ts"), declarations(schema));
  await writeFile(join(output, "package.json"), `${JSON.stringify({ type: "module" })}\n`);
}

/** Where Prisma's own client goes, from here; null where no generator makes one. */
function clientFolder(output: string, others: GeneratorOptions["otherGenerators"]): string | null {
  const found = others.find(({ provider }) => provider.value?.startsWith("prisma-client"))?.output?.value;
  return found ? relative(output, found).replaceAll("\\", "/") : null;
}

function declarations(schema: Schema): string {
  const names = (kind: string) => {
    const found = Object.values(schema.models).filter((model) => model.ownership.kind === kind);
    return found.length > 0 ? found.map((model) => `  | "${model.name}"`).join("\n") : "  never";
  };
  return `${WARNING}import type { Schema } from "org-scope/schema";

export declare const schema: Schema;
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
