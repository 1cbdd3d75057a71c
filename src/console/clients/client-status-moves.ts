import { Archive, ArchiveRestore, CircleCheck, CirclePause, CircleSlash, type LucideIcon } from "lucide-react";

import type { ClientStatus } from "@/console/clients/client-query";
import { allowedTransitions } from "@/lib/domain/transitions";
import type { Permission } from "@/lib/permissions";

export type StatusMove = {
  /** Names its texts: clients.moves.<key>. */
  key: "activate" | "unblock" | "wake" | "rest" | "block" | "archive" | "restore";
  icon: LucideIcon;
  permission: Permission;
  /** The status asked for; archiving and restoring have procedures of their own. */
  to: Exclude<ClientStatus, "ARCHIVED"> | null;
  /** Asks first, saying what will happen. */
  asks: boolean;
};

const toActive: Partial<Record<ClientStatus, StatusMove["key"]>> = { BLOCKED: "unblock", DORMANT: "wake" };

function moveTo(from: ClientStatus, to: ClientStatus): StatusMove | null {
  if (to === "ARCHIVED") return { key: "archive", icon: Archive, permission: "clients:archive", to: null, asks: true };
  if (to === "DORMANT") return { key: "rest", icon: CirclePause, permission: "clients:edit", to, asks: false };
  if (to === "BLOCKED") return { key: "block", icon: CircleSlash, permission: "clients:edit", to, asks: true };
  if (to === "ACTIVE") return { key: toActive[from] ?? "activate", icon: CircleCheck, permission: "clients:edit", to, asks: false };
  return null;
}

/** Where a client may go from its status, as the state machine has it. From the archive there is one way: back. */
export function statusMoves(from: ClientStatus): StatusMove[] {
  if (from === "ARCHIVED") return [{ key: "restore", icon: ArchiveRestore, permission: "clients:archive", to: null, asks: false }];
  return allowedTransitions("ClientStatus", from)
    .map((to) => moveTo(from, to))
    .filter((move) => move !== null);
}
