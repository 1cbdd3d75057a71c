import { changeOf, filterOf, whereOf } from "../target.ts";
import type { NestedKind } from "./link.ts";

export const update: NestedKind = {
  name: "update",
  creates: false,
  values: ({ relation, there, foreign }) => [
    { where: relation.isList ? whereOf(foreign) : filterOf(foreign), data: changeOf(there.model, there.schema) },
  ],
};
