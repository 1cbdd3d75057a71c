import { expect, test } from "vitest";
import { describeKind } from "./support/kind.ts";

describeKind(
  "composite ids, with the organisation and without",
  {
    file: "composite-ids",
    organizations: ["a", "b"],
    rows: (id, of) => [
      ["Organization", { id }],
      ["Ledger", { organizationId: id, code: "sales", name: "Sales" }, { organizationId: id, code: of("own"), name: "Own" }],
      [
        "Entry",
        { organizationId: id, year: 2026, number: 1, ledgerCode: "sales" },
        { organizationId: id, year: 2026, number: 2, ledgerCode: of("own"), reversesYear: 2026, reversesNumber: 1 },
        { organizationId: id, year: id === "a" ? 2024 : 2025, number: 1 },
      ],
      ["Note", { id: of("1"), ledgerOrg: id, ledgerCode: "sales", text: "first" }],
      ["Shelf", { zone: of("zone"), number: 1, organizationId: id }],
      ["Place", { zone: of("zone"), number: 1, place: 1 }],
      ["Pin", { id: of("1"), shelfZone: of("zone"), shelfNumber: 1, zone: of("zone"), number: 1, place: 1 }],
    ],
    warnings: ["GLOBAL_UNIQUE unique public.Shelf Shelf_pkey"],
  },
  (world) => {
    test("a key of one's own that says the organisation, and one of another", async () => {
      const { entry } = world().a["both walls"];
      const key = (organizationId: string) => ({ where: { key: { organizationId, year: 2026, number: 2 } }, select: { ledgerCode: true } });
      expect(await entry!.findUnique!(key("a"))).toEqual({ ledgerCode: "a-own" });
      expect(await entry!.findUnique!(key("b"))).toBeNull();
    });

    test("a cursor pages through one's own", async () => {
      const { entry } = world().a["both walls"];
      const page = (organizationId: string) => ({ cursor: { key: { organizationId, year: 2026, number: 1 } }, orderBy: [{ year: "asc" }, { number: "asc" }], select: { number: true } });
      expect(await entry!.findMany!(page("a"))).toEqual([{ number: 1 }, { number: 2 }]);
    });
  },
);
