import { changeOf, filterOf, nestedForm, whereOf } from "../target.ts";
import type { NestedKind } from "./link.ts";

export const upsert: NestedKind = {
  name: "upsert",
  creates: false,
  values: ({ relation, there, foreign, fresh }) => [
    {
      where: relation.isList ? whereOf(foreign) : filterOf(foreign),
      update: changeOf(there.model, there.schema),
      create: nestedForm(fresh, relation),
    },
  ],
};
