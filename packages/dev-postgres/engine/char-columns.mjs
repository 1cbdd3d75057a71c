import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";

/** PostgreSQL's one-byte `"char"`, as in pg_constraint.contype: the adapter refuses it, and the engine wants a Character. */
const CHAR_OID = 18;
const TEXT_OID = 25;

/** Which columns of a result are `"char"`, by its rows: the one object that the adapter hands on as it got it. */
const charColumns = new WeakMap();

/**
 * A pool that shows `"char"` columns to the adapter as text, and remembers them.
 *
 * @param {pg.PoolConfig} config
 */
export function createEnginePool(config) {
  const pool = new pg.Pool(config);
  const query = pool.query.bind(pool);
  return Object.assign(pool, {
    query: async (/** @type {pg.QueryArrayConfig} */ statement) => disguiseCharColumns(await query(statement)),
  });
}

/** @param {pg.QueryArrayResult} result */
function disguiseCharColumns(result) {
  // A script of several statements has several results, and nobody reads them.
  const found = (result.fields ?? []).filter((field) => field.dataTypeID === CHAR_OID);
  if (found.length > 0) charColumns.set(result.rows, found.map((field) => result.fields.indexOf(field)));
  for (const field of found) field.dataTypeID = TEXT_OID;
  return result;
}

/**
 * Gives those columns the type that the engine expects.
 *
 * @param {import("@prisma/driver-adapter-utils").SqlResultSet} result
 */
export function restoreCharColumns(result) {
  for (const column of charColumns.get(result.rows) ?? []) result.columnTypes[column] = ColumnTypeEnum.Character;
  return result;
}
