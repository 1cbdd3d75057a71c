import { nestedForm, whereOf } from "../target.ts";
import type { NestedKind } from "./link.ts";

export const connectOrCreate: NestedKind = {
  name: "connectOrCreate",
  creates: true,
  values: ({ relation, foreign, fresh }) => [{ where: whereOf(foreign), create: nestedForm(fresh, relation) }],
};
