import type { Spoof } from "./spoof.ts";
import { changeOf, columnForm, filterOf, foreignRow, keysOf, keyTo, whereOf } from "./target.ts";

/** The id of a row of B as a plain column, without any `connect`. */
export const foreignKey: Spoof = {
  name: "id of B as a foreign key",
  *calls(target) {
    const { model, schema, world, own } = target;
    for (const relation of keysOf(model)) {
      if (relation.model === schema.tenant.model && relation.fields[0] === schema.tenant.field) continue;
      const row = foreignRow(target, relation);
      if (row.side !== "b") continue;
      const { [schema.tenant.field]: _organization, ...key } = keyTo(relation, row);
      const fresh = world.fresh(model.name);
      const created = { ...columnForm(fresh), ...key };
      yield { operation: "create", args: { data: created } };
      yield { operation: "createMany", args: { data: [created], skipDuplicates: true } };
      yield { operation: "createManyAndReturn", args: { data: [created] } };
      yield { operation: "update", args: { where: whereOf(own), data: key } };
      yield { operation: "updateMany", args: { where: filterOf(own), data: key } };
      yield { operation: "updateManyAndReturn", args: { where: filterOf(own), data: key } };
      yield { operation: "upsert", args: { where: whereOf(own), create: created, update: key } };
      yield { operation: "upsert", args: { where: whereOf(fresh), create: created, update: changeOf(model, schema) } };
    }
  },
};
