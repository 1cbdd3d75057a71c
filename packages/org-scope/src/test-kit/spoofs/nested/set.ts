import { whereOf } from "../target.ts";
import type { NestedKind } from "./link.ts";

export const set: NestedKind = {
  name: "set",
  creates: false,
  values: ({ relation, foreign }) => (relation.isList ? [[whereOf(foreign)]] : []),
};
