import { modelOf, type Model, type Schema } from "../../schema/types.ts";

/** The models in an order in which each comes after those that its required relations need. */
export function byNeed(schema: Schema): Model[] {
  const ordered = new Set<Model>();
  const underWay = new Set<Model>();
  function visit(model: Model): void {
    if (ordered.has(model) || underWay.has(model)) return;
    underWay.add(model);
    for (const relation of Object.values(model.relations)) {
      if (relation.isRequired && relation.fields.length > 0) visit(modelOf(schema, relation.model));
    }
    ordered.add(model);
  }
  for (const model of Object.values(schema.models)) visit(model);
  return [...ordered];
}
