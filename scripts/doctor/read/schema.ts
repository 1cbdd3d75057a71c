import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The text of the Prisma schema: all files of `prisma/`, in no order that matters. */
export function schemaText(root: string): string {
  const folder = join(root, "prisma");
  const files = readdirSync(folder, { recursive: true }).map(String).filter((name) => name.endsWith(".prisma"));
  return files.sort().map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
}

/** Names of models, with the fields that each has, as they stand in the text: this works before anything is generated. */
export function modelsOf(text: string): Map<string, string[]> {
  const models = text.matchAll(/^model\s+(\w+)\s*\{\s*$(.*?)^\}/gms);
  return new Map([...models].map(([, name, body]) => [name!, [...body!.matchAll(/^\s+(\w+)\s+\w/gm)].map(([, field]) => field!)]));
}

/** Names of tables: a model's own, or the one that `@@map` gives it. */
export function tablesOf(text: string): Map<string, string> {
  const models = text.matchAll(/^model\s+(\w+)\s*\{\s*$(.*?)^\}/gms);
  return new Map([...models].map(([, name, body]) => [name!, /^\s*@@map\("([^"]+)"\)/m.exec(body!)?.[1] ?? name!]));
}

/** The list of src/lib/prisma-org-scope.ts, read as text: to load it would need the generated client. */
export function scopedModels(root: string): string[] {
  const file = join(root, "src", "lib", "prisma-org-scope.ts");
  const list = existsSync(file) ? /const reviewed = \[(.*?)\] as const/s.exec(readFileSync(file, "utf8"))?.[1] : undefined;
  return [...(list ?? "").replaceAll(/\/\/.*$/gm, "").matchAll(/"(\w+)"/g)].map(([, name]) => name!);
}

/** Whether two schemas say the same; Prisma's copy has the files in an order of its own. */
export function sameSchema(one: string, other: string): boolean {
  const lines = (text: string) => text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean).sort().join("\n");
  return lines(one) === lines(other);
}
