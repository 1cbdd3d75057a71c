import type { Model } from "../schema/types.ts";
import { at, isObject, type Scope } from "../rewrite/scope.ts";
import { idOf, refuseForeign, saidByValue } from "./named.ts";
import { saidByData } from "./new-row.ts";
import { checkNestedWrites } from "./nested-writes.ts";
import { sent } from "./sent.ts";

/** Refuses a change that moves a row to another organisation, and looks at the writes nested in it. */
export function checkChange(scope: Scope, model: Model, data: unknown): void {
  if (!isObject(data)) return;
  if (model.ownership.kind === "scoped" && saidByData(scope, model, data) === "foreign") refuseForeign(at(scope, scope.schema.tenant.field));
  if (model.ownership.kind === "tenant") {
    const id = sent(data, idOf(model));
    if (id !== undefined && saidByValue(scope, id) !== "own") refuseForeign(at(scope, idOf(model)));
  }
  checkNestedWrites(scope, model, data);
}
