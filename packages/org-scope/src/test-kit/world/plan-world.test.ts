import { expect, test } from "vitest";
import { capture } from "../../schema/capture.ts";
import type { DmmfField } from "../../schema/dmmf.ts";
import { markersIn } from "./marker.ts";
import { planWorld } from "./plan-world.ts";

const field = (name: string, type = "String", more: Partial<DmmfField> = {}): DmmfField => ({ name, type, kind: "scalar", isList: false, isRequired: true, isUnique: false, isId: name === "id", ...more });
const key = (name: string, type: string, from: string, isRequired = true): DmmfField =>
  field(name, type, { kind: "object", isRequired, relationName: `${from}${name}`, relationFromFields: [from], relationToFields: ["id"] });
const list = (name: string, type: string, relationName: string): DmmfField => field(name, type, { kind: "object", isList: true, relationName });

const model = (name: string, fields: DmmfField[], uniques: string[][] = []) => ({
  name,
  dbName: null,
  primaryKey: null,
  uniqueIndexes: uniques.map((fields) => ({ name: null, fields })),
  fields,
});

const schema = capture(
  {
    datamodel: {
      enums: [{ name: "Kind", values: [{ name: "FIRM", dbName: "firm" }, { name: "PERSON" }] }],
      models: [
        model("Line", [field("id"), field("orderId"), key("order", "Order", "orderId"), field("position", "Int"), field("code", "String", { nativeType: ["Char", ["3"]] })], [["orderId", "position"]]),
        model("Organization", [field("id", "String", { nativeType: ["Uuid", []] }), list("orders", "Order", "organizationIdorganization")]),
        model(
          "Order",
          [
            field("id", "Int"),
            field("organizationId", "String", { nativeType: ["Uuid", []] }),
            key("organization", "Organization", "organizationId"),
            field("kind", "Kind", { kind: "enum" }),
            field("replacesId", "Int", { isRequired: false }),
            key("replaces", "Order", "replacesId", false),
            list("replacedBy", "Order", "replacesIdreplaces"),
            list("lines", "Line", "orderIdorder"),
          ],
          [["organizationId", "kind"]],
        ),
      ],
    },
  },
  { tenantModel: "Organization", tenantField: "organizationId", datamodel: "" },
);

test("rows come after those that they need, and belong to their side throughout", () => {
  const { rows, of } = planWorld(schema);
  const order = [...new Set(rows.map((row) => row.model.name))];
  expect(order).toEqual(["Organization", "Order", "Line"]);
  for (const side of ["a", "b"] as const) {
    const [organization] = of("Organization", side);
    expect(of("Order", side).map(({ values }) => values.organizationId)).toEqual([organization!.values.id, organization!.values.id]);
    const orders = of("Order", side).map(({ values }) => values.id);
    for (const { values } of of("Line", side)) expect(orders).toContain(values.orderId);
  }
});

test("there are as many rows as uniques allow: two orders of two kinds", () => {
  const { of } = planWorld(schema);
  expect(of("Order", "a").map(({ values }) => values.kind)).toEqual(["FIRM", "PERSON"]);
  expect(of("Line", "a").map(({ values }) => [values.orderId, values.position])).toEqual([[1000, 1000], [1000, 1001], [1001, 1002]]);
});

test("every text of B that has room for it bears B's mark", () => {
  const { of } = planWorld(schema);
  const [line] = of("Line", "b");
  expect(markersIn(JSON.stringify(line!.values))).toEqual(new Set(["zqb7-Line.id-0"]));
  expect(line!.values.code).toHaveLength(3);
  expect(markersIn(String(of("Organization", "b")[0]!.values.id)).size).toBe(1);
  expect(markersIn(JSON.stringify(of("Line", "a").map(({ values }) => values)))).toEqual(new Set());
});

test("the same schema gives the same rows; overrides have the last word", () => {
  const told = (world: ReturnType<typeof planWorld>) => world.rows.map(({ values }) => values);
  expect(told(planWorld(schema))).toEqual(told(planWorld(schema)));
  const { of } = planWorld(schema, { Line: { rows: 1, values: ({ side }) => ({ code: `${side}!` }) } });
  expect(of("Line", "b").map(({ values }) => values.code)).toEqual(["b!"]);
});
