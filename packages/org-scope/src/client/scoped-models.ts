import { SchemaProblem } from "../schema/annotations.ts";
import type { Schema } from "../schema/types.ts";

/** Compares the list that people keep with what the schema says, and tells both ways what is missing. */
export function refuseListThatDiffers(schema: Schema, listed: ReadonlySet<string>): void {
  const scoped = new Set(
    Object.values(schema.models)
      .filter(({ ownership }) => ownership.kind === "scoped")
      .map(({ name }) => name),
  );
  const unlisted = [...scoped].filter((name) => !listed.has(name));
  const unknown = [...listed].filter((name) => !scoped.has(name));
  const sentences = [
    unlisted.length > 0 && `Add to the list of scoped models: ${unlisted.join(", ")} (they have ${schema.tenant.field}).`,
    unknown.length > 0 && `Take out of the list of scoped models, or give ${schema.tenant.field} to: ${unknown.join(", ")}.`,
  ].filter((sentence) => sentence !== false);
  if (sentences.length > 0) throw new SchemaProblem(sentences.join("\n"));
}
