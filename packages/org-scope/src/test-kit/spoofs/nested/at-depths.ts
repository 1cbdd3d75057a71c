import type { Relation } from "../../../schema/types.ts";
import { inTurn } from "../operations.ts";
import type { Call, Spoof } from "../spoof.ts";
import { across, columnForm, relationForm, whereOf, type Target } from "../target.ts";
import { linkOf, type NestedKind } from "./link.ts";

/** A nested operation on rows of B, through each relation: in an update, in a create, and one step deeper. */
export function nestedSpoof(kind: NestedKind): Spoof {
  return {
    name: `nested ${kind.name}`,
    *calls(target) {
      for (const relation of Object.values(target.model.relations)) {
        for (const value of kind.values(linkOf(target, relation))) yield* depthOne(target, relation, kind, { [kind.name]: value });
        yield* depthTwo(target, relation, kind);
      }
    },
  };
}

function* depthOne(target: Target, relation: Relation, { creates }: NestedKind, nested: unknown): Iterable<Call> {
  const where = whereOf(target.own);
  const data = { [relation.name]: nested };
  yield { operation: "update", args: { where, data } };
  if (creates) yield { operation: "create", args: { data: { ...newRow(target, relation), ...data } } };
  else yield { operation: "upsert", args: { where, create: columnForm(target.world.fresh(target.model.name)), update: data } };
}

/** A new row whose one relation is left to the attack: keys as columns, where that relation is not among them. */
const newRow = (target: Target, relation: Relation): object => {
  const fresh = target.world.fresh(target.model.name);
  return relation.fields.length > 0 ? relationForm(target, fresh, [relation.name]) : columnForm(fresh);
};

function* depthTwo(target: Target, relation: Relation, kind: NestedKind): Iterable<Call> {
  const there = across(target, relation);
  const onward = Object.values(there.model.relations).filter((one) => one.name !== relation.inverse);
  const turn = `${kind.name} ${target.model.name} ${relation.name}`;
  const next = inTurn(onward, turn).find((one) => kind.values(linkOf(there, one)).length > 0);
  if (!next) return;
  const { linked, fresh } = linkOf(target, relation);
  const data = { [next.name]: { [kind.name]: kind.values(linkOf({ ...there, own: linked }, next))[0] } };
  const change = relation.isList ? { where: whereOf(linked), data } : data;
  yield { operation: "update", args: { where: whereOf(target.own), data: { [relation.name]: { update: change } } } };
  if (!kind.creates) return;
  const made = { ...relationForm(there, fresh, [relation.inverse, next.name]), ...data };
  yield { operation: "update", args: { where: whereOf(target.own), data: { [relation.name]: { create: made } } } };
}
