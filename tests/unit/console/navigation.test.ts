import { describe, expect, it } from "vitest";

import { currentItem, navigation, navigationFor, quickActionsFor } from "@/console/shell/navigation";
import { ALL_PERMISSIONS, permissionsOf } from "@/lib/permissions";

const keysFor = (permissions: readonly string[]) =>
  navigationFor(permissions).flatMap((group) => group.items.map((item) => item.key));

describe("navigation", () => {
  it("shows everything to who may do everything, and nothing to who may do nothing", () => {
    expect(navigationFor(ALL_PERMISSIONS)).toEqual(navigation);
    expect(navigationFor([])).toEqual([]);
    expect(quickActionsFor([])).toEqual([]);
  });

  it("shows invoices to who sees only their own, and no group without items", () => {
    const keys = keysFor([...permissionsOf("COLLABORATOR")]);
    expect(keys).toEqual(["dashboard", "clients", "catalogue", "quotes", "invoices"]);
    expect(navigationFor([...permissionsOf("COLLABORATOR")]).map((group) => group.key)).toEqual([null, "sales"]);
  });

  it("knows to which item a page belongs", () => {
    expect(currentItem("/")?.key).toBe("dashboard");
    expect(currentItem("/invoices/abc/edit")?.key).toBe("invoices");
    expect(currentItem("/invoicesque")).toBeUndefined();
  });
});
