import type { Spoof } from "./spoof.ts";
import { changeOf, columnForm, filterOf, relationForm, tenantId, whereOf } from "./target.ts";

/** B named as the organisation of a row that is written: by column and by `connect`. */
export const organizationInData: Spoof = {
  name: "organization of B in data",
  *calls(target) {
    const { model, schema, world, own } = target;
    if (model.ownership.kind !== "scoped") return;
    const { field } = schema.tenant;
    const b = tenantId(target, "b");
    const fresh = world.fresh(model.name);
    const created = { ...columnForm(fresh), [field]: b };
    const where = whereOf(own);
    const change = changeOf(model, schema);
    yield { operation: "create", args: { data: created } };
    yield { operation: "createMany", args: { data: [columnForm(world.fresh(model.name, 1)), created] } };
    yield { operation: "createManyAndReturn", args: { data: [created] } };
    yield { operation: "update", args: { where, data: { [field]: b } } };
    yield { operation: "update", args: { where, data: { ...change, [field]: { set: b } } } };
    yield { operation: "updateMany", args: { where: filterOf(own), data: { [field]: b } } };
    yield { operation: "updateManyAndReturn", args: { where: filterOf(own), data: { [field]: b } } };
    yield { operation: "upsert", args: { where, create: created, update: { [field]: b } } };
    yield { operation: "upsert", args: { where: whereOf(fresh), create: created, update: change } };
    const organization = Object.values(model.relations).find((relation) => relation.model === schema.tenant.model && relation.fields[0] === field);
    if (!organization) return;
    const connect = { [organization.name]: { connect: { [organization.references[0]!]: b } } };
    yield { operation: "create", args: { data: { ...relationForm(target, fresh, [organization.name]), ...connect } } };
    yield { operation: "update", args: { where, data: connect } };
    yield { operation: "upsert", args: { where, create: { ...relationForm(target, fresh, [organization.name]), ...connect }, update: connect } };
    yield { operation: "update", args: { where, data: { [organization.name]: { update: { [organization.references[0]!]: b } } } } };
  },
};
