import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { capture } from "../schema/capture.ts";
import type { Schema } from "../schema/types.ts";
import type { GeneratorOptions } from "./protocol.ts";

const WARNING = "// Written by `npx prisma generate`. Do not edit.\n";

/** Captures the schema at `prisma generate`: `schema.js`, and types of the model names by ownership. */
export async function generate({ generator, dmmf, datamodel }: GeneratorOptions): Promise<void> {
  const output = generator.output?.value;
  if (!output) throw new Error("The generator org-scope needs an `output` folder.");
  const option = (name: string, otherwise: string) => String(generator.config[name] ?? otherwise);
  const schema = capture(dmmf, { tenantModel: option("tenantModel", "Organization"), tenantField: option("tenantField", "organizationId"), datamodel });
  await mkdir(output, { recursive: true });
  await writeFile(join(output, "schema.js"), `${WARNING}export const schema = ${JSON.stringify(schema, null, 1)};\n`);
  await writeFile(join(output, "schema.d.ts"), declarations(schema));
  await writeFile(join(output, "package.json"), `${JSON.stringify({ type: "module" })}\n`);
}

function declarations(schema: Schema): string {
  const names = (kind: string) => {
    const found = Object.values(schema.models).filter((model) => model.ownership.kind === kind);
    return found.length > 0 ? found.map((model) => `  | "${model.name}"`).join("\n") : "  never";
  };
  return `${WARNING}import type { Schema } from "org-scope/schema";

export declare const schema: Schema;
export type ScopedModel =
${names("scoped")};
export type SubEntityModel =
${names("subEntity")};
export type GlobalModel =
${names("global")};
`;
}
