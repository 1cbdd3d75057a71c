import { expect, test } from "vitest";
import { describeKind } from "./support/kind.ts";

describeKind(
  "views",
  {
    file: "views",
    organizations: ["a", "b"],
    more: `
CREATE VIEW "invoice summary" WITH (security_invoker = true) AS
  SELECT i.id, i."organizationId", i.id AS "invoiceId", (SELECT count(*) FROM "Line" l WHERE l."invoiceId" = i.id) AS lines FROM "Invoice" i;
CREATE VIEW "Turnover" WITH (security_invoker = true) AS SELECT "organizationId", sum(total) AS total FROM "Invoice" GROUP BY 1;
CREATE VIEW "Everything" AS SELECT "organizationId", sum(total) AS total FROM "Invoice" GROUP BY 1;`,
    rows: (id, of) => [
      ["Organization", { id }],
      ["Invoice", { id: of("1"), organizationId: id, total: id === "a" ? 10 : 20 }, { id: of("2"), organizationId: id, total: 5 }],
      ["Line", { id: of("1"), invoiceId: of("1"), amount: 10 }],
    ],
  },
  (world) => {
    test("a view of its owner's rights is closed to the tenant", async () => {
      await expect(world().a["row-level security alone"].everything!.findMany!()).rejects.toThrow(/permission denied/);
      expect(await world().unscoped.everything!.count!()).toBe(2);
    });

    test("raw SQL on a view sees one organisation", async () => {
      expect(await world().a["both walls"].$queryRawUnsafe('SELECT * FROM "Turnover"')).toMatchObject([{ organizationId: "a" }]);
    });

    test("no view is written", async () => {
      await expect(world().a["both walls"].$queryRawUnsafe(`UPDATE "invoice summary" SET "organizationId" = 'b'`)).rejects.toThrow(/permission denied/);
    });
  },
);
