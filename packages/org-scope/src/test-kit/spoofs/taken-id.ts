import type { Spoof } from "./spoof.ts";
import { columnForm, keysOf, whereOf } from "./target.ts";

/** A new row that takes the id of one of B's: refused as taken, or, by upsert, turned into a change of B's. */
export const takenId: Spoof = {
  name: "id of B for a new row",
  tells: "a primary key is unique over all organisations",
  *calls({ model, world, other }) {
    if (!other || model.ownership.kind === "tenant") return;
    const keys = new Set(keysOf(model).flatMap(({ fields }) => fields));
    const id = model.id.filter((field) => !keys.has(field));
    if (id.length === 0) return;
    const data = { ...columnForm(world.fresh(model.name)), ...Object.fromEntries(id.map((field) => [field, other.values[field]])) };
    yield { operation: "create", args: { data } };
    yield { operation: "createMany", args: { data: [data], skipDuplicates: true } };
    yield { operation: "createManyAndReturn", args: { data: [data] } };
    yield { operation: "upsert", args: { where: whereOf(other), create: data, update: {} } };
  },
};
