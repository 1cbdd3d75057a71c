import { isHiddenRelation } from "../../rewrite/hidden.ts";
import { bringsIntoView } from "../../rewrite/path-key.ts";
import { onRow, readRows } from "../spoofs/operations.ts";
import type { Call } from "../spoofs/spoof.ts";
import { changeOf, columnForm, filterOf, relationForm, whereOf, type Target } from "../spoofs/target.ts";
import { modelOf } from "../../schema/types.ts";

/** What an organisation must be able to do with its own rows: a layer that refuses everything protects nothing. */
export function ownCalls(target: Target): Call[] {
  const { ownership, isHidden } = target.model;
  if (isHidden) return [];
  switch (ownership.kind) {
    case "scoped":
    case "subEntity":
      return [...reads(target), ...writes(target)];
    case "tenant":
      return [...reads(target), ...changes(target)];
    case "global":
      return ownership.visibleThrough ? byId(target) : reads(target);
  }
}

function reads(target: Target): Call[] {
  if (target.model.isView) return readRows(target, undefined);
  return [...byId(target), ...readRows(target, undefined), ...readRows(target, filterOf(target.own)), ...related(target)];
}

const byId = (target: Target): Call[] => onRow(target, whereOf(target.own)).slice(0, 2);

/** Own rows with what belongs to them. */
function related({ model, schema, own }: Target): Call[] {
  const shown = Object.values(model.relations).filter((relation) => {
    return !isHiddenRelation(schema, model, relation) && modelOf(schema, relation.model).ownership.kind !== "global";
  });
  if (shown.length === 0) return [];
  return [{ operation: "findFirst", args: { where: filterOf(own), include: Object.fromEntries(shown.slice(0, 12).map(({ name }) => [name, true])) } }];
}

function changes({ model, schema, own }: Target): Call[] {
  const data = changeOf(model, schema);
  return [
    { operation: "update", args: { where: whereOf(own), data } },
    { operation: "updateMany", args: { where: filterOf(own), data } },
    { operation: "updateManyAndReturn", args: { where: filterOf(own), data } },
  ];
}

function writes(target: Target): Call[] {
  const { model, schema, own, world } = target;
  const [fresh, another] = [world.fresh(model.name), world.fresh(model.name, 1)];
  const created = columnForm(fresh);
  const change = changeOf(model, schema);
  const removals: Call[] = [
    { operation: "delete", args: { where: whereOf(own) } },
    { operation: "deleteMany", args: { where: filterOf(own) } },
  ];
  // Who comes into view by such a row is for the unscoped client to say.
  if (Object.values(model.relations).some((relation) => bringsIntoView(schema, model, relation))) return [...changes(target), ...removals];
  return [
    ...changes(target),
    { operation: "create", args: { data: created } },
    { operation: "create", args: { data: relationForm(target, fresh) } },
    { operation: "createMany", args: { data: [created, columnForm(another)] } },
    { operation: "createManyAndReturn", args: { data: [created] } },
    { operation: "upsert", args: { where: whereOf(own), create: created, update: change } },
    { operation: "upsert", args: { where: whereOf(fresh), create: created, update: change } },
    ...removals,
  ];
}
