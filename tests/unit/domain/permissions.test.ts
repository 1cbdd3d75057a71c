import { describe, expect, it } from "vitest";
import {
  ALL_PERMISSIONS,
  can,
  canManageRole,
  permissionsOf,
  ROLE_LEVELS,
  type Permission,
  type Role,
} from "@/lib/permissions";

const roles = Object.keys(ROLE_LEVELS) as Role[];

function expectMatrix(role: Role, may: Permission[], mayNot: Permission[]): void {
  for (const permission of may)
    expect(can({ role }, permission), `${role} ${permission}`).toBe(true);
  for (const permission of mayNot) {
    expect(can({ role }, permission), `${role} ${permission}`).toBe(false);
  }
}

describe("roles", () => {
  it("ADMIN and DIRECTION may do everything", () => {
    expect([...permissionsOf("ADMIN")].sort()).toEqual([...ALL_PERMISSIONS].sort());
    expect([...permissionsOf("DIRECTION")].sort()).toEqual([...ALL_PERMISSIONS].sort());
  });

  it("MANAGER sells but neither manages members nor edits the organisation", () => {
    expectMatrix(
      "MANAGER",
      ["devis:convert_to_invoice", "facturation:issue", "facturation:void", "clients:archive"],
      [
        "membres:invite",
        "membres:edit",
        "organisation:edit",
        "audit:read",
        "facturation:write_off",
      ],
    );
  });

  it("ACCOUNTANT bills, takes payments, exports and audits, and reads the rest", () => {
    expectMatrix(
      "ACCOUNTANT",
      [
        "facturation:mark_paid",
        "paiements:reverse",
        "comptabilite:export_fec",
        "audit:read",
        "devis:read",
      ],
      ["devis:create", "clients:edit", "catalogue:create", "membres:invite", "imports:run"],
    );
  });

  it("COLLABORATOR quotes, drafts invoices and sees only their own", () => {
    expectMatrix(
      "COLLABORATOR",
      ["devis:create", "devis:send", "clients:edit", "facturation:create", "facturation:read_own"],
      [
        "facturation:read",
        "facturation:issue",
        "devis:delete",
        "paiements:create",
        "clients:archive",
      ],
    );
  });

  it("HR has nothing of sales, billing or clients", () => {
    const modules = new Set([...permissionsOf("HR")].map((permission) => permission.split(":")[0]));
    expect([...modules].sort()).toEqual(["membres", "organisation", "tableau_de_bord"]);
  });

  it("CLIENT has none and cannot be given any", () => {
    expect(permissionsOf("CLIENT").size).toBe(0);
    expect(permissionsOf("CLIENT", ["clients:read"]).size).toBe(0);
  });

  it("whoever reads every invoice also reads their own", () => {
    for (const role of roles) {
      if (can({ role }, "facturation:read")) expectMatrix(role, ["facturation:read_own"], []);
    }
  });
});

describe("a member's own permissions", () => {
  it("add to the role's", () => {
    const member = { role: "HR", permissionsExtra: ["audit:read"] } as const;
    expect(can(member, "audit:read")).toBe(true);
  });

  it("are taken away by a denial, even what was added", () => {
    expect(permissionsOf("ADMIN", [], ["facturation:void"]).has("facturation:void")).toBe(false);
    expect(permissionsOf("HR", ["audit:read"], ["audit:read"]).has("audit:read")).toBe(false);
  });

  it("ignore keys that the code does not know", () => {
    expect(permissionsOf("HR", ["fusees:lancer", "__proto__"])).toEqual(permissionsOf("HR"));
  });
});

it("nobody manages a role above their own", () => {
  expect(canManageRole("DIRECTION", "ADMIN")).toBe(false);
  expect(canManageRole("ADMIN", "ADMIN")).toBe(true);
  expect(canManageRole("HR", "ACCOUNTANT")).toBe(true);
  expect(canManageRole("COLLABORATOR", "MANAGER")).toBe(false);
});
