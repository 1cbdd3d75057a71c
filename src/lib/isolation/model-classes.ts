import { pathToTenant, planOptions, type Model } from "org-scope";
import { schema } from "../../../generated/org-scope/schema.js";

/** How a model's rows belong to organisations; a hidden one is closed to the tenant role, whatever its rows are. */
export const MODEL_CLASSES = ["tenant", "scoped", "subEntity", "global", "hidden"] as const;
export type ModelClass = (typeof MODEL_CLASSES)[number];

export type ClassifiedModel = {
  name: string;
  /** With its PostgreSQL schema: "public.Invoice". */
  table: string;
  class: ModelClass;
  /** Why the model is everybody's; null where it is not. */
  because: string | null;
  /** The relations that lead from a row to the organisation, each with the model that it arrives at. */
  path: readonly { relation: string; model: string }[];
  /** The column that names the organisation, in the row itself or in the one at the end of the path; null where none does. */
  column: string | null;
};

/** Every model as the schema of this code classifies it, by name. */
export function classifiedModels(): ClassifiedModel[] {
  return Object.values(schema.models)
    .map(classified)
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function classified(model: Model): ClassifiedModel {
  const { ownership } = model;
  const path = stepsAlong(model);
  const end = schema.models[path.at(-1)?.model ?? model.name]!;
  return {
    name: model.name,
    table: `${model.dbSchema ?? planOptions(schema).defaultSchema}.${model.table}`,
    class: model.isHidden ? "hidden" : ownership.kind,
    because: ownership.kind === "global" ? ownership.because : null,
    path,
    column: end.ownership.kind === "global" ? null : end.ownership.kind === "tenant" ? end.id[0]! : schema.tenant.field,
  };
}

function stepsAlong(model: Model): ClassifiedModel["path"] {
  let at = model;
  return pathToTenant(schema, model).map((relation) => {
    at = schema.models[at.relations[relation]!.model]!;
    return { relation, model: at.name };
  });
}
