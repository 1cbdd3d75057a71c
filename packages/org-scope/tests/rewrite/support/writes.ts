import fc, { type Arbitrary } from "fast-check";
import type { Model } from "../../../src/schema/types.ts";
import { list, newColumns, newRow } from "./creates.ts";
import { uniqueKey, weighted, type Args, type Call, type Domain } from "./domain.ts";
import { whereOf } from "./filters.ts";
import { selectionOf } from "./selections.ts";
import { change, plainChange } from "./updates.ts";

/** Any write, of any model that an organisation has. Keys are always given, so that two worlds get the same. */
export function writeOf(domain: Domain): Arbitrary<Call> {
  const written = Object.values(domain.schema.models).filter(({ ownership }) => ownership.kind !== "global");
  return fc.oneof(...written.map((model) => (model.ownership.kind === "tenant" ? changeOfTenant(domain, model) : writeOfModel(domain, model))));
}

function changeOfTenant(domain: Domain, model: Model): Arbitrary<Call> {
  return fc
    .tuple(uniqueKey(domain, model), change(domain, model, 2))
    .map(([where, data]) => ({ model: model.name, operation: "update", args: { where, data } }));
}

function writeOfModel(domain: Domain, model: Model): Arbitrary<Call> {
  const key = uniqueKey(domain, model);
  const where = whereOf(domain, model, 1);
  const at = fc.tuple(key, weighted<Args>([2, fc.constant({})], [1, where])).map(([unique, more]) => ({ ...more, ...unique }));
  const selection = weighted<Args>([1, fc.constant({})], [1, selectionOf(domain, model, 2)]);
  const [created, changed] = [newRow(domain, model, 2), change(domain, model, 2)];
  const rows = fc.tuple(list(newColumns(domain, model, 0)), fc.boolean()).map(([data, skipDuplicates]) => ({ data, skipDuplicates }));
  const many = fc.tuple(where, plainChange(domain, model, 0)).map(([filter, data]) => ({ where: filter, data }));
  const call = (operation: string, ...parts: Arbitrary<Args>[]) =>
    fc.tuple(...parts).map((args): Call => ({ model: model.name, operation, args: Object.assign({}, ...args) as Args }));
  const named = (name: string, value: Arbitrary<unknown>) => value.map((it): Args => ({ [name]: it }));
  return weighted(
    [6, call("update", named("where", at), named("data", changed), selection)],
    [4, call("create", named("data", created), selection)],
    [2, call("upsert", named("where", at), named("update", changed), named("create", created), selection)],
    [2, call("delete", named("where", at), selection)],
    [1, call("deleteMany", named("where", where)), call("createMany", rows), call("createManyAndReturn", rows)],
    [1, call("updateMany", many), call("updateManyAndReturn", many)],
  );
}
