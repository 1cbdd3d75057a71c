import { expect, test } from "vitest";
import type { TenantId } from "../../src/rewrite/scope.ts";
import { describeKind } from "./support/kind.ts";

const uuid = (digit: number): string => `${String(digit).repeat(8)}-0000-4000-8000-000000000000`;

const TYPES: { type: string; idOf(n: number): TenantId; wrong: readonly unknown[] }[] = [
  { type: "uuid", idOf: uuid, wrong: ["", " ", 1, null] },
  { type: "integer", idOf: (n) => n, wrong: ["1", 1.5, 1n, Number.NaN] },
  { type: "bigint", idOf: (n) => BigInt(n) + 9_007_199_254_740_993n, wrong: ["1", 1] },
];

for (const { type, idOf, wrong } of TYPES) {
  describeKind(
    `Company and companyId for names, ${type} for ids`,
    {
      file: `tenant-${type}`,
      tenantModel: "Company",
      tenantField: "companyId",
      organizations: [idOf(1), idOf(2)],
      rows: (id) => {
        const own = (n: number) => idOf(id === idOf(1) ? n : n + 4);
        return [
          ["Company", { id, name: "one" }],
          ["Customer", { id: own(1), companyId: id, name: "one" }],
          ["Order", { id: own(1), companyId: id, customerId: own(1) }, { id: own(2), companyId: id }],
          ["Line", { id: own(1), orderId: own(1), text: "first" }],
        ];
      },
    },
    (world) => {
      test("rows are stamped, alone and nested", async () => {
        const { customer } = world().a["both walls"];
        const orders = { create: [{ id: idOf(9), lines: { create: { id: idOf(9), text: "nested" } } }] };
        expect(await customer!.create!({ data: { id: idOf(9), name: "new", orders }, include: { orders: true } })).toMatchObject({ companyId: idOf(1), orders: [{ companyId: idOf(1) }] });
      });

      test.each(wrong)("%s is no id", (value) => {
        expect(() => world().as(value as TenantId)).toThrow(expect.objectContaining({ reason: "NO_ORGANIZATION" }));
      });
    },
  );
}
