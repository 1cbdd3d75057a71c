import { modelOf, type Model, type Relation, type Schema } from "../schema/types.ts";
import { at, refuse, type Args, type Scope } from "./scope.ts";

/**
 * Refuses the key of a row by which another comes into view, written as a plain column: a membership that names anybody
 * would show whom the organisation does not see. `connect` finds only who is seen.
 */
export function refusePathKey(scope: Scope, model: Model, data: Args): void {
  for (const relation of Object.values(model.relations)) {
    const written = relation.fields.find((field) => field !== scope.schema.tenant.field && data[field] !== undefined);
    if (written === undefined || !bringsIntoView(scope.schema, model, relation)) continue;
    refuse(
      at(scope, written),
      "UNSCOPED_WRITE",
      `by this row the organisation comes to see a ${relation.model}: write \`${relation.name}: { connect }\`, which finds those it sees already, or add others by the unscoped client.`,
    );
  }
}

/** Whether a path of `visible-through` goes over this relation, from its other end. */
export function bringsIntoView(schema: Schema, model: Model, relation: Relation): boolean {
  const target = modelOf(schema, relation.model);
  if (target.ownership.kind !== "global") return false;
  return Object.values(schema.models).some(({ name, ownership }) => {
    if (ownership.kind !== "global") return false;
    let from = name;
    return (ownership.visibleThrough ?? []).some((step) => {
      const way = modelOf(schema, from).relations[step]!;
      const isThis = from === target.name && step === relation.inverse && way.model === model.name;
      from = way.model;
      return isThis;
    });
  });
}
