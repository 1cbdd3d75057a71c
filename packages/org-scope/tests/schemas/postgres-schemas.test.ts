import { expect, test } from "vitest";
import { describeKind } from "./support/kind.ts";

describeKind(
  "several PostgreSQL schemas, one of them for nothing but enums",
  {
    file: "postgres-schemas",
    organizations: ["a", "b"],
    rows: (id, of) => [
      ["Organization", { id }],
      ["Person", { id: of("1"), organizationId: id }],
      ["Label", { id: of("1"), organizationId: id }],
      ["Deal", { id: of("1"), organization: { connect: { id } }, stage: "WON", person: { connect: { id: of("1") } }, labels: { connect: { id: of("1") } } }],
      ["Step", { id: of("1"), dealId: of("1") }],
    ],
  },
  (world) => {
    test("an enum of a schema without tables is written and filtered by", async () => {
      const { deal } = world().a["both walls"];
      expect(await deal!.updateMany!({ where: { stage: "WON" }, data: { stage: "OPEN" } })).toEqual({ count: 1 });
      expect(await deal!.create!({ data: { id: "another", stage: "WON" } })).toMatchObject({ organizationId: "a", stage: "WON" });
    });
  },
);
