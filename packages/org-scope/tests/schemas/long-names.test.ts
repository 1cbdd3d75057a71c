import { expect, test } from "vitest";
import { describeKind } from "./support/kind.ts";

describeKind(
  "names as long as PostgreSQL takes them",
  {
    file: "long-names",
    organizations: ["a", "b"],
    rows: (id, of) => [
      ["Organization", { id }],
      ["Party", { id: of("1"), organizationId: id, name: "one" }],
      ["Order", { id: of("1"), organizationId: id, partyId: of("1") }],
      ["Line", { id: of("1"), orderId: of("1"), text: "one" }],
      ["Clause", { id: of("1"), text: "one", line: { connect: { id: of("1") } }, parties: { connect: { id: of("1") } } }],
    ],
    warnings: ["CROSSING_KEY foreign key public.orders_under_framework_agreements_and_all_of_their_amendments_1 orders_1_party"],
  },
  (world) => {
    test("no two of our functions became one, and none is made anew each time", async () => {
      const { rows } = await world().small.query("SELECT proname AS name FROM pg_proc WHERE pronamespace = 'org_scope'::regnamespace");
      const names = (rows as { name: string }[]).map(({ name }) => name);
      expect(names.every((name) => Buffer.byteLength(name) <= 63)).toBe(true);
      expect(names.filter((name) => name.startsWith("move ")).length).toBe(4);
      expect(await world().small.apply()).toMatchObject({ changed: false });
    });
  },
);
