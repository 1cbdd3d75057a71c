/** What can be done in each module of the back office. Keys read `<module>:<action>`. */
export const PERMISSIONS = {
  tableau_de_bord: ["read"],
  clients: ["read", "create", "edit", "archive", "export"],
  catalogue: ["read", "create", "edit", "archive"],
  devis: ["read", "create", "edit", "delete", "send", "convert_to_invoice"],
  facturation: [
    "read",
    "read_own",
    "create",
    "edit",
    "delete",
    "issue",
    "send",
    "mark_paid",
    "void",
    "write_off",
    "export",
  ],
  paiements: ["read", "create", "reverse"],
  comptabilite: ["read", "export_fec", "reconcile"],
  imports: ["read", "run"],
  membres: ["read", "invite", "edit", "remove"],
  organisation: ["read", "edit"],
  audit: ["read"],
} as const;

type Modules = typeof PERMISSIONS;
export type PermissionModule = keyof Modules;
export type Permission = {
  [M in PermissionModule]: `${M}:${Modules[M][number]}`;
}[PermissionModule];

/** Rank of each role: the lower the number, the more it may do. CLIENT only uses the portal. */
export const ROLE_LEVELS = {
  ADMIN: 0,
  DIRECTION: 1,
  MANAGER: 2,
  HR: 3,
  ACCOUNTANT: 3,
  COLLABORATOR: 4,
  CLIENT: 99,
} as const;

export type Role = keyof typeof ROLE_LEVELS;

type Grants = "*" | { readonly [M in PermissionModule]?: "*" | readonly Modules[M][number][] };

/** The matrix: what each role may do before a member's own extra and denied permissions. */
const GRANTS: Readonly<Record<Role, Grants>> = {
  ADMIN: "*",
  DIRECTION: "*",
  MANAGER: {
    tableau_de_bord: "*",
    clients: "*",
    catalogue: "*",
    devis: "*",
    facturation: [
      "read",
      "read_own",
      "create",
      "edit",
      "delete",
      "issue",
      "send",
      "mark_paid",
      "void",
      "export",
    ],
    paiements: ["read", "create"],
    comptabilite: ["read"],
    imports: "*",
    membres: ["read"],
    organisation: ["read"],
  },
  ACCOUNTANT: {
    tableau_de_bord: "*",
    clients: ["read", "export"],
    catalogue: ["read"],
    devis: ["read"],
    facturation: "*",
    paiements: "*",
    comptabilite: "*",
    imports: ["read"],
    membres: ["read"],
    organisation: ["read"],
    audit: "*",
  },
  HR: {
    tableau_de_bord: "*",
    membres: ["read"],
    organisation: ["read"],
  },
  COLLABORATOR: {
    tableau_de_bord: "*",
    clients: ["read", "create", "edit"],
    catalogue: ["read", "create", "edit"],
    devis: ["read", "create", "edit", "send"],
    facturation: ["read_own", "create"],
  },
  CLIENT: {},
};

const MODULES = Object.keys(PERMISSIONS) as PermissionModule[];

export const ALL_PERMISSIONS: readonly Permission[] = MODULES.flatMap((module) =>
  PERMISSIONS[module].map((action) => `${module}:${action}` as Permission),
);

const known: ReadonlySet<string> = new Set(ALL_PERMISSIONS);

/** True when the text is a permission of the matrix; stored keys may be older than the code. */
export function isPermission(key: string): key is Permission {
  return known.has(key);
}

function grantsOf(role: Role): Permission[] {
  const grants = GRANTS[role];
  if (grants === "*") return [...ALL_PERMISSIONS];
  return ALL_PERMISSIONS.filter((permission) => {
    const [module, action] = permission.split(":") as [PermissionModule, string];
    const actions: "*" | readonly string[] | undefined = grants[module];
    return actions === "*" || actions?.includes(action);
  });
}

/**
 * A member's permissions: the role's, plus `extra`, minus `denied`, which has the last word.
 * Unknown keys are ignored. CLIENT has none and cannot be given any.
 */
export function permissionsOf(
  role: Role,
  extra: readonly string[] = [],
  denied: readonly string[] = [],
): ReadonlySet<Permission> {
  if (role === "CLIENT") return new Set();
  const refused = new Set(denied);
  const granted = [...grantsOf(role), ...extra.filter(isPermission)];
  return new Set(granted.filter((permission) => !refused.has(permission)));
}

/** The part of a membership that decides what the member may do. */
export interface Grantee {
  role: Role;
  permissionsExtra?: readonly string[];
  permissionsDenied?: readonly string[];
}

/** True when the member holds the permission. */
export function can(member: Grantee, permission: Permission): boolean {
  const { role, permissionsExtra, permissionsDenied } = member;
  return permissionsOf(role, permissionsExtra, permissionsDenied).has(permission);
}

/** True when a member of role `actor` may give, change or take away `target`: never above one's own. */
export function canManageRole(actor: Role, target: Role): boolean {
  return ROLE_LEVELS[actor] <= ROLE_LEVELS[target];
}
