import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";

/** PostgreSQL's one-byte `"char"`, as in pg_constraint.contype: the adapter refuses it, and the engine wants a Character. */
const CHAR_OID = 18;
const TEXT_OID = 25;

/** Which columns of a result are `"char"`, by its rows, the one object that the adapter hands on as it got it. */
const charColumns = new WeakMap();

/** A pool that shows `"char"` columns to the adapter as text, and remembers them. */
export class EnginePool extends pg.Pool {
  /**
   * @override
   * @param {any[]} args
   * @returns {Promise<any>}
   */
  async query(...args) {
    const result = await Reflect.apply(super.query, this, args);
    const columns = (result.fields ?? []).flatMap((/** @type {pg.FieldDef} */ field, /** @type {number} */ i) =>
      field.dataTypeID === CHAR_OID ? i : [],
    );
    if (columns.length > 0) charColumns.set(result.rows, columns);
    for (const column of columns) result.fields[column].dataTypeID = TEXT_OID;
    return result;
  }
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
