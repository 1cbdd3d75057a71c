import { filterOf, whereOf } from "../target.ts";
import type { NestedKind } from "./link.ts";

export const disconnect: NestedKind = {
  name: "disconnect",
  creates: false,
  values: ({ relation, foreign }) => (relation.isList ? [[whereOf(foreign)]] : relation.isRequired ? [] : [filterOf(foreign)]),
};
