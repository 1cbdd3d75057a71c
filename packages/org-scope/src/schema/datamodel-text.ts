import { SchemaProblem } from "./annotations.ts";

// What only the schema's text says: Prisma's data model for generators leaves it out.

/** Names of views, which the data model has among the models. */
export const viewNames = (datamodel: string): ReadonlySet<string> => new Set([...datamodel.matchAll(/^\s*view\s+(\w+)/gm)].map((match) => match[1]!));

/** PostgreSQL schemas that hold enums: who writes or compares one needs USAGE there. */
export function enumSchemas(datamodel: string): string[] {
  const blocks = [...datamodel.matchAll(/^\s*enum\s+\w+\s*\{([^]*?)^\s*\}/gm)].map((match) => match[1]!);
  const schemas = blocks.flatMap((block) => [...block.matchAll(/^\s*@@schema\("([^"]+)"\)/gm)].map((match) => match[1]!));
  return [...new Set(schemas)].sort();
}

/** Without foreign keys nothing in the database keeps a reference inside its organisation, nor a sub-entity at its parent. */
export function refuseWithoutForeignKeys(datamodel: string): void {
  if (!/^\s*relationMode\s*=\s*"prisma"/m.test(datamodel)) return;
  throw new SchemaProblem(
    'relationMode = "prisma" makes no foreign keys, and a row whose parent was deleted could pass to whoever makes the parent\'s id anew: take the line out of the datasource, so that PostgreSQL keeps the references.',
  );
}
