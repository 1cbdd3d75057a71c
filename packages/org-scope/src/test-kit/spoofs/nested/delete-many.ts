import { filterOf } from "../target.ts";
import type { NestedKind } from "./link.ts";

export const deleteMany: NestedKind = {
  name: "deleteMany",
  creates: false,
  values: ({ relation, foreign }) => (relation.isList ? [{}, filterOf(foreign)] : []),
};
