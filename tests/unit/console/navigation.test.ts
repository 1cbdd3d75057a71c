import { describe, expect, it } from "vitest";

import { currentItem, navigation, navigationFor, quickActionsFor } from "@/console/shell/navigation";
import { ALL_PERMISSIONS, permissionsOf } from "@/lib/permissions";

const nobody = { permissions: [], isStaff: false };

const keysFor = (permissions: readonly string[]) =>
  navigationFor({ permissions, isStaff: false }).flatMap((group) => group.items.map((item) => item.key));

describe("navigation", () => {
  it("shows everything to who may do everything, and nothing to who may do nothing", () => {
    expect(navigationFor({ permissions: ALL_PERMISSIONS, isStaff: true })).toEqual(navigation);
    expect(navigationFor(nobody)).toEqual([]);
    expect(quickActionsFor(nobody)).toEqual([]);
  });

  it("shows the platform to HeartCo's own staff alone", () => {
    expect(keysFor(ALL_PERMISSIONS)).not.toContain("isolation");
    expect(navigationFor({ ...nobody, isStaff: true }).map((group) => group.key)).toEqual(["platform"]);
  });

  it("shows invoices to who sees only their own, and no group without items", () => {
    const keys = keysFor([...permissionsOf("COLLABORATOR")]);
    expect(keys).toEqual(["dashboard", "clients", "catalogue", "quotes", "invoices"]);
    expect(navigationFor({ permissions: [...permissionsOf("COLLABORATOR")], isStaff: false }).map((group) => group.key)).toEqual([null, "sales"]);
  });

  it("knows to which item a page belongs", () => {
    expect(currentItem("/")?.key).toBe("dashboard");
    expect(currentItem("/invoices/abc/edit")?.key).toBe("invoices");
    expect(currentItem("/invoicesque")).toBeUndefined();
  });
});
