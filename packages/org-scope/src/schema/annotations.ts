import type { DmmfField, DmmfModel } from "./dmmf.ts";

/** What a model's documentation says of its ownership. */
export type Declared = { global: string; visibleThrough?: readonly string[] } | { parent: string } | undefined;

const GLOBAL = /@org-scope\.global\b[ \t]*(.*)/;
const PARENT = /@org-scope\.parent[ \t]+(\w+)/;

/** Reads `/// @org-scope.global <reason>`, `/// @org-scope.visible-through <path>` and `/// @org-scope.parent <relation>` above a model. */
export function declaredOwnership({ name, documentation = "" }: Pick<DmmfModel, "name" | "documentation">): Declared {
  const global = GLOBAL.exec(documentation);
  const parent = PARENT.exec(documentation)?.[1];
  if (global && parent) throw new SchemaProblem(`${name} is declared both global and a sub-entity; keep one of the two lines.`);
  const visibleThrough = declaredPath(name, documentation);
  if (visibleThrough && !global) throw new SchemaProblem(`${name} says @org-scope.visible-through and is not global: the line goes beside \`/// @org-scope.global <reason>\`.`);
  if (parent) return { parent };
  if (!global) return undefined;
  const because = global[1]?.trim() ?? "";
  if (!because) throw new SchemaProblem(`${name} is declared global without a reason: write \`/// @org-scope.global <why no organisation owns its rows>\`.`);
  return { global: because, ...(visibleThrough && { visibleThrough }) };
}

/** The path after `/// @org-scope.visible-through`, a relation or several with dots between; undefined without the line. */
function declaredPath(model: string, documentation: string): readonly string[] | undefined {
  const found = [...documentation.matchAll(/@org-scope\.visible-through\b[ \t]*([\w.]*)/g)].map((match) => match[1]!);
  if (found.length === 0) return undefined;
  if (found.length > 1) throw new SchemaProblem(`${model} says @org-scope.visible-through twice; keep one of the lines.`);
  if (!/^\w+(\.\w+)*$/.test(found[0]!)) throw new SchemaProblem(`${model} is visible through nothing: write \`/// @org-scope.visible-through <relation>\`, or several relations with dots between.`);
  return found[0]!.split(".");
}

/** `/// @org-scope.hidden` above a model or a field: the tenant role may not read it. */
export function isDeclaredHidden({ documentation = "" }: { documentation?: string | undefined }): boolean {
  return /@org-scope\.hidden\b/.test(documentation);
}

/** `/// @org-scope.unguessable <reason>` above a field: that a value is taken tells nobody anything. */
export function declaredUnguessable(owner: string, { name, documentation = "" }: Pick<DmmfField, "name" | "documentation">): string | undefined {
  const found = /@org-scope\.unguessable\b[ \t]*(.*)/.exec(documentation);
  const because = found?.[1]?.trim();
  if (found && !because) throw new SchemaProblem(`${owner}.${name} is declared unguessable without a reason: write \`/// @org-scope.unguessable <why its values cannot be guessed>\`.`);
  return because;
}

/** The schema leaves open who owns the rows of a model. The message says what to write. */
export class SchemaProblem extends Error {
  override readonly name = "SchemaProblem";
}
