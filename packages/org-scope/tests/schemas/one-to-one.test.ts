import { expect, test } from "vitest";
import { describeKind } from "./support/kind.ts";

describeKind(
  "one-to-one, from both sides",
  {
    file: "one-to-one",
    organizations: ["a", "b"],
    rows: (id, of) => [
      ["Organization", { id }],
      ["Settings", { organizationId: id, colour: "red" }],
      ["Client", { id: of("1"), organization: { connect: { id } }, name: "one", ownOf: { connect: { id } } }, { id: of("2"), organization: { connect: { id } }, name: "two" }],
      ["Contract", { id: of("1"), organizationId: id, clientId: of("1"), text: "one" }],
      ["Profile", { clientId: of("1"), text: "one" }],
      ["Mandate", { id: of("1"), clientId: of("1"), contractId: of("1") }],
    ],
  },
  (world) => {
    test("the far side is made, changed and taken away through the near one", async () => {
      const { client, organization } = world().a["both walls"];
      const where = { id: "a-2" };
      await client!.update!({ where, data: { profile: { create: { text: "new" } } } });
      await client!.update!({ where, data: { profile: { update: { text: "changed" } } } });
      expect(await client!.findFirst!({ where, select: { profile: true } })).toEqual({ profile: { clientId: "a-2", text: "changed" } });
      await client!.update!({ where, data: { profile: { delete: true } } });
      await organization!.update!({ where: { id: "a" }, data: { settings: { update: { colour: "blue" } } } });
      expect(await world().unscoped.settings!.findMany!({ orderBy: { organizationId: "asc" } })).toEqual([
        { organizationId: "a", colour: "blue" },
        { organizationId: "b", colour: "red" },
      ]);
    });
  },
);
