import { byTurns } from "./operations.ts";
import type { Spoof } from "./spoof.ts";
import { across, whereOf } from "./target.ts";

/** Going on from an answer: `findUnique(…).client()`, from a row of A's own and from one of B's. */
export const fluent: Spoof = {
  name: "fluent chain",
  *calls(target) {
    const { model, own, other } = target;
    for (const relation of Object.values(model.relations)) {
      const args = { where: whereOf(own) };
      yield { operation: "findUnique", args, path: [relation.name] };
      const onward = Object.values(across(target, relation).model.relations);
      if (!relation.isList && onward.length > 0) yield { operation: "findFirst", args, path: [relation.name, byTurns(onward, `${model.name} ${relation.name}`).name] };
      if (other) yield { operation: "findUnique", args: { where: whereOf(other) }, path: [relation.name] };
    }
  },
};
