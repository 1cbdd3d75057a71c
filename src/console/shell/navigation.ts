import {
  Building2,
  ChartColumn,
  CreditCard,
  FileCheck2,
  FileUp,
  type LucideIcon,
  Package,
  ReceiptText,
  ScrollText,
  ShieldCheck,
  ShieldUser,
  UserRoundPlus,
  Users,
} from "lucide-react";

import type { Permission } from "@/lib/permissions";

export type NavigationItem = {
  /** Names its text: shell.items.<key>. */
  key: string;
  href: string;
  icon: LucideIcon;
  /** One of them is enough to see the item; it is for HeartCo's own staff alone where none is. */
  permissions: readonly Permission[] | "staff";
};

/** Of a person, what decides what they see. */
export type Viewer = { permissions: readonly string[]; isStaff: boolean };

export type NavigationGroup = {
  /** Names its text: shell.groups.<key>; null for the group without a heading. */
  key: string | null;
  items: readonly NavigationItem[];
};

export const navigation: readonly NavigationGroup[] = [
  {
    key: null,
    items: [{ key: "dashboard", href: "/", icon: ChartColumn, permissions: ["tableau_de_bord:read"] }],
  },
  {
    key: "sales",
    items: [
      { key: "clients", href: "/clients", icon: Users, permissions: ["clients:read"] },
      { key: "catalogue", href: "/catalogue", icon: Package, permissions: ["catalogue:read"] },
      { key: "quotes", href: "/quotes", icon: FileCheck2, permissions: ["devis:read"] },
      {
        key: "invoices",
        href: "/invoices",
        icon: ReceiptText,
        permissions: ["facturation:read", "facturation:read_own"],
      },
      { key: "payments", href: "/payments", icon: CreditCard, permissions: ["paiements:read"] },
    ],
  },
  {
    key: "data",
    items: [{ key: "imports", href: "/imports", icon: FileUp, permissions: ["imports:read"] }],
  },
  {
    key: "administration",
    items: [
      { key: "members", href: "/members", icon: ShieldUser, permissions: ["membres:read"] },
      { key: "organisation", href: "/settings/organisation", icon: Building2, permissions: ["organisation:read"] },
      { key: "auditLog", href: "/audit-log", icon: ScrollText, permissions: ["audit:read"] },
    ],
  },
  {
    key: "platform",
    items: [{ key: "isolation", href: "/platform/isolation", icon: ShieldCheck, permissions: "staff" }],
  },
];

/** What the command palette offers to create; texts are shell.quickActions.<key>. */
export const quickActions: readonly NavigationItem[] = [
  { key: "newInvoice", href: "/invoices/new", icon: ReceiptText, permissions: ["facturation:create"] },
  { key: "newQuote", href: "/quotes/new", icon: FileCheck2, permissions: ["devis:create"] },
  { key: "newClient", href: "/clients/new", icon: UserRoundPlus, permissions: ["clients:create"] },
  { key: "newProduct", href: "/catalogue/new", icon: Package, permissions: ["catalogue:create"] },
  { key: "newImport", href: "/imports/new", icon: FileUp, permissions: ["imports:run"] },
];

function isAllowed({ permissions: asked }: NavigationItem, { permissions, isStaff }: Viewer): boolean {
  return asked === "staff" ? isStaff : asked.some((permission) => permissions.includes(permission));
}

/** The navigation of a person: what their permissions do not open is not shown. */
export function navigationFor(viewer: Viewer): NavigationGroup[] {
  return navigation
    .map((group) => ({ ...group, items: group.items.filter((item) => isAllowed(item, viewer)) }))
    .filter((group) => group.items.length > 0);
}

/** What the person may create from the command palette. */
export function quickActionsFor(viewer: Viewer): NavigationItem[] {
  return quickActions.filter((action) => isAllowed(action, viewer));
}

/** True when the page belongs to the item: its own page or one below it. */
export function isCurrent(item: NavigationItem, pathname: string): boolean {
  if (item.href === "/") return pathname === "/";
  return pathname === item.href || pathname.startsWith(`${item.href}/`);
}

/** The item that a page belongs to. */
export function currentItem(pathname: string): NavigationItem | undefined {
  return navigation.flatMap((group) => group.items).find((item) => isCurrent(item, pathname));
}
