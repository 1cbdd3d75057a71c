import { describe, expect, it } from "vitest";

import { changesOf, shownValue } from "@/console/audit/changes";

describe("an entry's changes", () => {
  it("are shown field by field, with the value before and after", () => {
    const entry = { changedFields: ["city", "name"], before: { city: "Lyon", name: "A" }, after: { city: null, name: "B" } };
    expect(changesOf(entry)).toEqual([
      { field: "city", before: "Lyon", after: null },
      { field: "name", before: "A", after: "B" },
    ]);
  });

  it("leave out ids, keys and what was and stays blank", () => {
    const after = { id: "x", clientId: "y", storageKey: "z", notes: "", tags: [], idNumber: "12" };
    expect(changesOf({ changedFields: Object.keys(after), before: null, after }).map(({ field }) => field)).toEqual(["idNumber"]);
  });

  it("are none where the log has no values", () => {
    expect(changesOf({ changedFields: ["rows"], before: null, after: null })).toEqual([]);
  });
});

describe("a logged value", () => {
  it.each([
    ["notes", null, "none"],
    ["permissionsExtra", [], "none"],
    ["permissionsExtra", ["clients:read", "devis:read"], "text"],
    ["vatOnDebits", false, "flag"],
    ["expiresAt", "2026-12-07T01:04:00.000Z", "moment"],
    ["totalGross", "1175.00", "number"],
    ["siren", "732829320", "text"],
    ["postalCode", "69003", "text"],
    ["status", "PARTIALLY_PAID", "code"],
    ["legalForm", "A", "text"],
    ["sellerSnapshot", { legalName: "A" }, "details"],
  ])("%s %j is read as %s", (field, value, kind) => {
    expect(shownValue(field, value).kind).toBe(kind);
  });
});
