import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { INTEGER_TABLES, INTEGERS, integerRows } from "./support/integers.ts";
import { MAPPED, MAPPED_TABLES, mappedRows, uuid } from "./support/mapped.ts";
import { openSmallWorld, type SmallWorld } from "./support/small-world.ts";

const WORLDS = [
  { name: "mapped names, uuid", small: MAPPED, tables: MAPPED_TABLES, rows: [mappedRows("a"), mappedRows("b")], a: uuid("a", 0), b: uuid("b", 0) },
  { name: "integers", small: INTEGERS, tables: INTEGER_TABLES, rows: [integerRows(1), integerRows(2)], a: 1, b: 2 },
] as const;

const DENIED = { code: "42501" };

describe.each(WORLDS)("$name", ({ small, tables, rows, a, b }) => {
  let world: SmallWorld;

  beforeAll(async () => {
    world = await openSmallWorld(small);
    await world.apply();
    await world.query(rows.join("\n"));
  });
  afterAll(() => world?.close());

  const isJoinTable = (table: string) => table.includes('"_');

  test.each(tables)("$table shows the organisation its own rows", async ({ table, rows: own }) => {
    const [ofA, ofB] = [await world.asTenant(a, `SELECT to_jsonb(t) AS row FROM ${table} t`), await world.asTenant(b, `SELECT to_jsonb(t) AS row FROM ${table} t`)];
    expect([ofA.rowCount, ofB.rowCount]).toEqual([own, own]);
    expect(ofA.rows).not.toEqual(ofB.rows);
  });

  test.each(tables)("$table shows nothing without an organisation, and the owner everything", async ({ table, rows: own }) => {
    for (const none of [undefined, ""]) expect((await world.asTenant(none, `SELECT FROM ${table}`)).rowCount).toBe(0);
    expect((await world.query(`SELECT FROM ${table}`)).rowCount).toBe(2 * own);
  });

  test.each(tables)("$table: updates and deletes stay among the organisation's own rows", async ({ table, rows: own }) => {
    const { rows: columns } = await world.query(`SELECT quote_ident(attname) AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 ORDER BY attnum DESC LIMIT 1`, [table]);
    const column = (columns[0] as { name: string }).name;
    const update = world.asTenant(a, `UPDATE ${table} SET ${column} = ${column}`);
    await (isJoinTable(table) ? expect(update).rejects.toMatchObject(DENIED) : expect(update).resolves.toMatchObject({ rowCount: own }));
    if (isJoinTable(table)) await expect(world.asTenant(a, `DELETE FROM ${table}`)).resolves.toMatchObject({ rowCount: own });
    const { rows: foreign } = await world.asTenant(b, `SELECT ctid FROM ${table}`);
    if (table !== tables[0]!.table) {
      const deleted = await world.asTenant(a, `DELETE FROM ${table} WHERE ctid = $1`, [(foreign[0] as { ctid: string }).ctid]);
      expect(deleted.rowCount).toBe(0);
    }
  });

  test.each(tables)("$table takes no row of another organisation", async ({ table, rows: own }) => {
    const { rows: foreign } = await world.asTenant(b, `SELECT to_jsonb(t) AS row FROM ${table} t`);
    expect(foreign).toHaveLength(own);
    for (const { row } of foreign as { row: object }[]) {
      await expect(world.asTenant(a, `INSERT INTO ${table} SELECT * FROM jsonb_populate_record(NULL::${table}, $1)`, [JSON.stringify(row)])).rejects.toMatchObject(DENIED);
    }
  });

  test.each(tables.filter(({ column }) => column))("$table: no row is given away", async ({ table, column }) => {
    await expect(world.asTenant(a, `UPDATE ${table} SET ${column} = $1`, [b])).rejects.toMatchObject(DENIED);
  });

  test("rows are made and deleted as if one were alone", async () => {
    const label = { a: [`INSERT INTO core."Label" VALUES ('${uuid("a", 99)}', '${a}')`, `DELETE FROM core."ShelfItem"`], 1: [`INSERT INTO "Skill" ("organizationId") VALUES (1)`, `DELETE FROM "EmployeeSkill"`] };
    for (const sql of small === MAPPED ? label.a : label[1]) expect((await world.asTenant(a, sql)).rowCount).toBe(1);
  });

  test("an organisation is neither made nor deleted by itself", async () => {
    await expect(world.asTenant(a, `DELETE FROM ${tables[0]!.table}`)).rejects.toMatchObject(DENIED);
  });
});

describe("beyond owned tables", () => {
  let world: SmallWorld;

  beforeAll(async () => {
    world = await openSmallWorld(INTEGERS);
    await world.apply();
    await world.query(integerRows(1) + integerRows(2));
  });
  afterAll(() => world?.close());

  test("global rows are read and not written, their hidden columns not even read", async () => {
    expect((await world.asTenant(1, 'SELECT id, email FROM "User"')).rowCount).toBe(2);
    await expect(world.asTenant(1, 'SELECT "passwordHash" FROM "User"')).rejects.toMatchObject(DENIED);
    await expect(world.asTenant(1, `UPDATE "User" SET email = 'x'`)).rejects.toMatchObject(DENIED);
  });

  test("they are read also where row-level security is on for every table", async () => {
    await world.query('ALTER TABLE "User" ENABLE ROW LEVEL SECURITY');
    expect((await world.asTenant(1, 'SELECT id FROM "User"')).rowCount).toBe(2);
  });

  test("a hidden model is closed", async () => {
    for (const table of ['"Session"', '"Secret"']) await expect(world.asTenant(1, `SELECT FROM ${table}`)).rejects.toMatchObject(DENIED);
  });

  test("a view is opened if it reads with the rights of who asks", async () => {
    expect((await world.asTenant(1, 'SELECT * FROM "Headcount"')).rows).toEqual([{ organizationId: 1, employees: "2" }]);
    await expect(world.asTenant(1, 'SELECT * FROM "Everyone"')).rejects.toMatchObject(DENIED);
  });

  test("what is no integer is an error, not a filter that is left out", async () => {
    await expect(world.asTenant("1 or true", 'SELECT FROM "Employee"')).rejects.toMatchObject({ code: "22P02" });
  });

  test("functions that a trigger of one's own calls are within reach if their schema is named", async () => {
    await world.query(`CREATE SCHEMA guard; CREATE FUNCTION guard.inner() RETURNS boolean LANGUAGE sql AS 'SELECT true';
      CREATE FUNCTION guard.outer() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM guard.inner(); RETURN NEW; END';
      CREATE TRIGGER guard BEFORE UPDATE ON "Team" FOR EACH ROW EXECUTE FUNCTION guard.outer()`);
    const update = () => world.asTenant(1, 'UPDATE "Team" SET id = id');
    await expect(update()).rejects.toMatchObject(DENIED);
    await world.apply(world.schema, { functionSchemas: ["guard"] });
    expect((await update()).rowCount).toBe(1);
  });

  test("a table that no plan knows is closed", async () => {
    await world.query("CREATE TABLE fresh ()");
    await expect(world.asTenant(1, "SELECT FROM fresh")).rejects.toMatchObject(DENIED);
  });
});
