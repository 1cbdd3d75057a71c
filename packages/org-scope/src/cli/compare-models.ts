import type { Schema } from "../schema/types.ts";

export type ModelDifference = { model: string; problem: string; remedy: string };

/** The list that people review against the schema: a model that is in one only is a model that somebody forgot. */
export function compareModels(schema: Schema, listed: readonly string[]): ModelDifference[] {
  const scoped = Object.values(schema.models).filter((model) => model.ownership.kind === "scoped").map((model) => model.name);
  const { field } = schema.tenant;
  return [
    ...scoped
      .filter((model) => !listed.includes(model))
      .map((model) => ({ model, problem: `It has ${field} and is not in the list.`, remedy: "Add it to the list." })),
    ...listed
      .filter((model) => !scoped.includes(model))
      .map((model) =>
        model in schema.models
          ? { model, problem: `It is in the list and has no ${field}.`, remedy: `Add ${field} to the model, or take it off the list.` }
          : { model, problem: "It is in the list and not in the schema.", remedy: "Take it off the list, or run `npx prisma generate`." },
      ),
    ...listed
      .filter((model, place) => listed.indexOf(model) !== place)
      .map((model) => ({ model, problem: "It is in the list twice.", remedy: "Keep one." })),
  ];
}
