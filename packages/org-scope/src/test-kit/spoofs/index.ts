import { compoundUnique } from "./compound-unique.ts";
import { cursor } from "./cursor.ts";
import { fluent } from "./fluent.ts";
import { foreignKey } from "./foreign-key.ts";
import { grouping } from "./grouping.ts";
import { idInWhere } from "./id-in-where.ts";
import { nestedSpoof } from "./nested/at-depths.ts";
import { connectOrCreate } from "./nested/connect-or-create.ts";
import { connect } from "./nested/connect.ts";
import { createMany } from "./nested/create-many.ts";
import { create } from "./nested/create.ts";
import { deleteMany } from "./nested/delete-many.ts";
import { deleteOne } from "./nested/delete.ts";
import { disconnect } from "./nested/disconnect.ts";
import { set } from "./nested/set.ts";
import { updateMany } from "./nested/update-many.ts";
import { update } from "./nested/update.ts";
import { upsert } from "./nested/upsert.ts";
import { noSpoof } from "./no-spoof.ts";
import { orderByRelation } from "./order-by-relation.ts";
import { organizationInData } from "./organization-in-data.ts";
import { organizationInWhere } from "./organization-in-where.ts";
import { rawSql } from "./raw-sql.ts";
import { relationFilter } from "./relation-filter.ts";
import { selection } from "./selection.ts";
import type { Spoof } from "./spoof.ts";
import { takenId } from "./taken-id.ts";
import { transaction } from "./transaction.ts";

/** Every way in which one organisation tries to reach another. */
export const SPOOFS: readonly Spoof[] = [
  noSpoof,
  idInWhere,
  organizationInWhere,
  compoundUnique,
  cursor,
  organizationInData,
  foreignKey,
  takenId,
  ...[connect, connectOrCreate, create, createMany, set, disconnect, update, updateMany, upsert, deleteOne, deleteMany].map(nestedSpoof),
  relationFilter,
  orderByRelation,
  selection,
  grouping,
  fluent,
  transaction,
  rawSql,
];
