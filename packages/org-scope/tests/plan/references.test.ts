import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { INTEGERS, integerRows } from "./support/integers.ts";
import { MAPPED, mappedRows, uuid } from "./support/mapped.ts";
import { openSmallWorld, type SmallWorld } from "./support/small-world.ts";

type Try = readonly [what: string, sql: string];
const [A, B] = [(n: number) => `'${uuid("a", n)}'`, (n: number) => `'${uuid("b", n)}'`];

const MAPPED_CROSSING: readonly Try[] = [
  ["sub-entity → scoped, on insert", `INSERT INTO sales.notes VALUES (${A(20)}, ${A(2)}, ${B(1)})`],
  ["sub-entity → scoped, on update", `UPDATE sales.notes SET "author ref" = ${B(1)} WHERE id = ${A(4)}`],
  ["sub-entity of a sub-entity → scoped", `UPDATE sales."NoteReply" SET "quotedDealId" = ${B(2)} WHERE id = ${A(5)}`],
  ["scoped → sub-entity", `UPDATE sales."deal's table" SET "favourite note" = NULL WHERE id = ${B(2)}; UPDATE sales."deal's table" SET "favourite note" = ${B(4)} WHERE id = ${A(2)}`],
  ["by a composite key that lacks the organisation", `UPDATE core."ShelfPin" SET zone = 'b' WHERE id = ${A(6)}`],
  ["many-to-many, one end", `INSERT INTO sales."_DealToLabel" VALUES (${A(2)}, ${B(3)})`],
  ["many-to-many, the other end", `UPDATE sales."_DealToLabel" SET "A" = ${B(2)} WHERE "B" = ${A(3)}`],
  ["a parent that is changed to another's", `UPDATE sales.notes SET "author ref" = NULL WHERE id = ${A(4)}; UPDATE sales.notes SET "deal ref" = ${B(2)} WHERE id = ${A(4)}`],
  ["a parent by composite key", `UPDATE core."ShelfItem" SET zone = 'b', place = 9 WHERE zone = 'a'`],
  ["a grandparent", `UPDATE sales."NoteReply" SET "note ref" = ${B(4)} WHERE id = ${A(5)}`],
  ["a scoped row with nothing that leans on it", `UPDATE core."Shelf" SET company_ref = ${B(0)} WHERE zone = 'a' AND number = 1`],
];

const MAPPED_WITHIN: readonly Try[] = [
  ["a reference", `INSERT INTO sales.notes VALUES (${A(20)}, ${A(2)}, ${A(1)}); UPDATE sales."NoteReply" SET "note ref" = ${A(20)} WHERE id = ${A(5)}`],
  ["none", `UPDATE sales.notes SET "author ref" = NULL WHERE id = ${A(4)}`],
  ["a composite key", `UPDATE core."ShelfPin" SET number = 1 WHERE id = ${A(6)}`],
  ["an organisation that is given another id", `UPDATE core.companies SET company_uuid = 'cccccccc-0000-4000-8000-000000000000' WHERE company_uuid = ${A(0)}`],
  ["a parent that is given another id", `UPDATE core."Shelf" SET zone = 'c' WHERE zone = 'a' AND number = 1`],
];

const INTEGER_CROSSING: readonly Try[] = [
  ["scoped → scoped by one column", `UPDATE "Employee" SET "managerId" = 20 WHERE id = 10`],
  ["organisation → scoped", `UPDATE "Organization" SET "headOfficeId" = 21 WHERE id = 1`],
  ["explicit many-to-many", `INSERT INTO "EmployeeSkill" VALUES (11, 20)`],
  ["many-to-many with oneself", `INSERT INTO "_friends" VALUES (11, 20)`],
  ["a scoped row that others lean on", `UPDATE "Employee" SET "organizationId" = 2 WHERE id = 11`],
];

const INTEGER_WITHIN: readonly Try[] = [
  ["many-to-many with a global model", `INSERT INTO "_TeamToUser" VALUES (10, 20)`],
  ["self relations inside one statement, the child first", `INSERT INTO "Employee" (id, "organizationId", badge, "managerId") VALUES (50, 1, 'x', 51), (51, 1, 'y', NULL)`],
];

const WORLDS = [
  { name: "mapped names, uuid", small: MAPPED, rows: mappedRows("a") + mappedRows("b"), crossing: MAPPED_CROSSING, within: MAPPED_WITHIN },
  { name: "integers", small: INTEGERS, rows: integerRows(1) + integerRows(2), crossing: INTEGER_CROSSING, within: INTEGER_WITHIN },
] as const;

describe.each(WORLDS)("$name: whoever writes", ({ small, rows, crossing, within }) => {
  let world: SmallWorld;

  beforeAll(async () => {
    world = await openSmallWorld(small);
    await world.apply();
    await world.query(rows);
  });
  afterAll(() => world?.close());

  test.each(crossing)("%s is refused", async (_, sql) => {
    for (const write of [world.query, world.asSuperuser]) {
      await expect(write(`BEGIN; ${sql}; ROLLBACK`)).rejects.toMatchObject({ code: "23503", message: expect.stringMatching(/another organisation|two organisations/) });
    }
  });

  test.each(within)("%s is taken", async (_, sql) => {
    await expect(world.query(`BEGIN; ${sql}; ROLLBACK`)).resolves.toBeDefined();
  });
});

describe("the refusal", () => {
  let world: SmallWorld;

  beforeAll(async () => {
    world = await openSmallWorld(INTEGERS);
    await world.apply();
    await world.query(integerRows(1) + integerRows(2));
  });
  afterAll(() => world?.close());

  test("of a foreign row is that of an absent one", async () => {
    const error = (id: number) => world.asTenant(1, `UPDATE "Employee" SET "managerId" = ${id} WHERE id = 10`).then(undefined, (failure: unknown) => failure);
    const told = ({ code, constraint, table, schema, column }: Record<string, unknown>) => ({ code, constraint, table, schema, column });
    const [foreign, absent] = [await error(20), await error(999)];
    expect(told(foreign as never)).toEqual(told(absent as never));
  });

  test("has the code that was chosen", async () => {
    await world.apply(world.schema, { errorCode: "OS001" });
    await expect(world.query('UPDATE "Employee" SET "managerId" = 20 WHERE id = 10')).rejects.toMatchObject({ code: "OS001" });
  });

  test("does not depend on the search path of who writes", async () => {
    await world.asSuperuser(`CREATE SCHEMA trap; CREATE TABLE trap."Employee" AS SELECT id, 1 AS "organizationId" FROM "Employee"`);
    await expect(world.asSuperuser(`SET search_path = trap, pg_temp, public; UPDATE public."Employee" SET "managerId" = 20 WHERE id = 10`)).rejects.toMatchObject({ code: "OS001" });
  });

  test("comes also where another trigger changes the row", async () => {
    await world.query(`CREATE FUNCTION promote() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW."managerId" := 20; RETURN NEW; END';
      CREATE TRIGGER promote BEFORE UPDATE ON "Employee" FOR EACH ROW WHEN (NEW.badge = 'promoted') EXECUTE FUNCTION promote()`);
    await expect(world.query(`UPDATE "Employee" SET badge = 'promoted' WHERE id = 10`)).rejects.toMatchObject({ code: "OS001" });
  });
});
