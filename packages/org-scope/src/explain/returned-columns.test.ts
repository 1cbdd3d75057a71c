import { expect, test } from "vitest";
import { returnedColumns } from "./returned-columns.ts";

test.each<[string, string[]]>([
  [`SELECT "public"."T"."id", "public"."T"."kind"::text FROM "public"."T" WHERE 1=1`, ["T.id", "T.kind"]],
  [`SELECT COUNT(*) AS "_count$_all" FROM (SELECT "public"."T"."id" FROM "public"."T") AS "sub"`, ["?._count$_all"]],
  [`SELECT "public"."T"."id", COALESCE("aggr"."n", 0) AS "_aggr_count_lines" FROM "public"."T" LEFT JOIN (SELECT 1) AS "aggr" ON 1=1`, ["T.id", "?._aggr_count_lines"]],
  [`INSERT INTO "public"."T" ("id","name") VALUES ($1,$2) RETURNING "public"."T"."id"`, ["T.id"]],
  [`UPDATE "public"."T" SET "name" = $1`, []],
  [`SELECT "public"."deal's, FROM ""here"""."id" FROM "public"."deal's, FROM ""here"""`, [`deal's, FROM "here".id`]],
])("%s", (sql, columns) => {
  expect(returnedColumns(sql).map(({ table, name }) => `${table ?? "?"}.${name}`)).toEqual(columns);
});
