import type { DmmfModel } from "./dmmf.ts";

/** What a model's documentation says of its ownership. */
export type Declared = { global: string } | { parent: string } | undefined;

const GLOBAL = /@org-scope\.global\b[ \t]*(.*)/;
const PARENT = /@org-scope\.parent[ \t]+(\w+)/;

/** Reads `/// @org-scope.global <reason>` and `/// @org-scope.parent <relation>` above a model. */
export function declaredOwnership({ name, documentation = "" }: Pick<DmmfModel, "name" | "documentation">): Declared {
  const global = GLOBAL.exec(documentation);
  const parent = PARENT.exec(documentation)?.[1];
  if (global && parent) throw new SchemaProblem(`${name} is declared both global and a sub-entity; keep one of the two lines.`);
  if (parent) return { parent };
  if (!global) return undefined;
  const because = global[1]?.trim() ?? "";
  if (!because) throw new SchemaProblem(`${name} is declared global without a reason: write \`/// @org-scope.global <why no organisation owns its rows>\`.`);
  return { global: because };
}

/** `/// @org-scope.hidden` above a model or a field: the tenant role may not read it. */
export function isDeclaredHidden({ documentation = "" }: { documentation?: string | undefined }): boolean {
  return /@org-scope\.hidden\b/.test(documentation);
}

/** The schema leaves open who owns the rows of a model. The message says what to write. */
export class SchemaProblem extends Error {
  override readonly name = "SchemaProblem";
}
