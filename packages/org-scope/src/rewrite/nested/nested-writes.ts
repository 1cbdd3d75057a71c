import { modelOf, type Model, type Relation } from "../../schema/types.ts";
import { refuseHidden } from "../hidden.ts";
import { at, isObject, refuse, type Args, type Scope } from "../scope.ts";
import { rewriteConnect } from "./connect.ts";
import { rewriteConnectOrCreate } from "./connect-or-create.ts";
import { rewriteDisconnect } from "./disconnect.ts";
import { rewriteNestedCreate } from "./nested-create.ts";
import { rewriteNestedCreateMany } from "./nested-create-many.ts";
import { rewriteNestedDelete } from "./nested-delete.ts";
import { rewriteNestedDeleteMany } from "./nested-delete-many.ts";
import { rewriteNestedUpdate } from "./nested-update.ts";
import { rewriteNestedUpdateMany } from "./nested-update-many.ts";
import { rewriteNestedUpsert } from "./nested-upsert.ts";
import { rewriteSet } from "./set.ts";

/** A relation that is written through: from which model, by which field, to which model. */
export type Link = { model: Model; relation: Relation; target: Model };

export type NestedWrite = (scope: Scope, link: Link, value: unknown) => unknown;

/** Every nested operation that Prisma has. One that is not here is refused. */
const NESTED: Readonly<Record<string, NestedWrite>> = {
  create: rewriteNestedCreate,
  createMany: rewriteNestedCreateMany,
  connect: rewriteConnect,
  connectOrCreate: rewriteConnectOrCreate,
  set: rewriteSet,
  disconnect: rewriteDisconnect,
  update: rewriteNestedUpdate,
  updateMany: rewriteNestedUpdateMany,
  upsert: rewriteNestedUpsert,
  delete: rewriteNestedDelete,
  deleteMany: rewriteNestedDeleteMany,
};

/** Links to a global row may be made and cut where our row holds the key; the global row itself is nobody's to write. */
const LINKING = new Set(["connect", "disconnect", "set"]);

export function rewriteNestedWrites(scope: Scope, model: Model, data: Args): Args {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const relation = model.relations[key];
      if (!relation || !isObject(value)) return [key, value];
      refuseHidden(scope, model, key);
      const link = {
        model,
        relation,
        target: modelOf(scope.schema, relation.model),
      };
      return [key, rewriteOperations(at(scope, key), link, value)];
    }),
  );
}

function rewriteOperations(scope: Scope, link: Link, operations: Args): Args {
  return Object.fromEntries(
    Object.entries(operations).map(([operation, value]) => {
      const inner = at(scope, operation);
      const rewrite = NESTED[operation];
      if (!rewrite) refuse(inner, "UNKNOWN_OPERATION", "this nested operation is not known to the scoped client.");
      const { ownership, name } = link.target;
      const isOthers = ownership.kind === "global" || ownership.kind === "tenant";
      if (isOthers && !(LINKING.has(operation) && !holdsKey(link))) {
        refuse(inner, "GLOBAL_MODEL", `${name} belongs to no single organisation; write it by the unscoped client.`);
      }
      return [operation, value === undefined ? value : rewrite(inner, link, value)];
    }),
  );
}

/** The far row holds the key of the relation, so that linking writes to it. */
const holdsKey = ({ relation, target }: Link): boolean => (target.relations[relation.inverse]?.fields.length ?? 0) > 0;
