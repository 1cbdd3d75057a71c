import { changeOf, filterOf } from "../target.ts";
import type { NestedKind } from "./link.ts";

export const updateMany: NestedKind = {
  name: "updateMany",
  creates: false,
  values({ relation, there, foreign }) {
    const data = changeOf(there.model, there.schema);
    return relation.isList ? [{ where: {}, data }, { where: filterOf(foreign), data }] : [];
  },
};
