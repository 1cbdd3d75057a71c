import { expect, test } from "vitest";
import { describeKind } from "./support/kind.ts";

describeKind(
  "mapped names, enums, and names that need quoting",
  {
    file: "mapped-names",
    organizations: ["a's \"org\"", "b"],
    rows: (id, of) => [
      ["Organization", { id }],
      ["Deal", { id: of("1"), organizationId: id, title: "one", stage: "WON", history: ["OPEN", "WON"] }, { id: of("2"), organizationId: id, title: "two", previousId: of("1") }],
      ["Item", { id: of("1"), dealId: of("1"), text: "first" }, { id: of("2"), dealId: of("2"), text: "second" }],
    ],
  },
  (world) => {
    test("an enum is a filter, alone and in a list", async () => {
      const { deal } = world().a["both walls"];
      expect(await deal!.count!({ where: { stage: "WON", history: { has: "OPEN" } } })).toBe(1);
      expect(await deal!.updateMany!({ where: { stage: { in: ["WON"] } }, data: { stage: "OPEN", history: { push: "OPEN" } } })).toEqual({ count: 1 });
    });
  },
);
