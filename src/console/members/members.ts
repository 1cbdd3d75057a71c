import type { ApiOutputs } from "@/console/lib/api-types";
import { normalizeForSearch } from "@/console/members/normalize-for-search";
import { canManageRole, ROLE_LEVELS, type Role } from "@/lib/permissions";

export type Member = ApiOutputs["member"]["list"]["members"][number];
export type OpenInvitation = ApiOutputs["member"]["list"]["invitations"][number];

/** Roles of those who work in the console, from the one that may do most. */
export const memberRoles = (Object.keys(ROLE_LEVELS) as Role[]).filter((role) => role !== "CLIENT");

export type MemberRole = (typeof memberRoles)[number];

export const memberSorts = ["name", "role", "joinedAt", "lastSeenAt"] as const;
export type MemberSort = (typeof memberSorts)[number];

/** The roles that a person may give: their own and those below. */
export function rolesToGive(ownRole: string): MemberRole[] {
  return memberRoles.filter((role) => canManageRole(ownRole as Role, role));
}

/** True when the person may act on the member at all; the server decides in the end. */
export function isManageable(member: Member, by: { userId: string; role: string }): boolean {
  return !member.isOwner && member.user.id !== by.userId && canManageRole(by.role as Role, member.role);
}

const collator = new Intl.Collator("fr", { sensitivity: "base" });

function compare(a: Member, b: Member, key: MemberSort): number {
  if (key === "name") return collator.compare(a.user.name, b.user.name);
  if (key === "role") return ROLE_LEVELS[a.role] - ROLE_LEVELS[b.role] || collator.compare(a.user.name, b.user.name);
  return (a[key]?.getTime() ?? 0) - (b[key]?.getTime() ?? 0);
}

type Wanted = {
  search: string;
  sort: { key: MemberSort; direction: "asc" | "desc" };
  filters: { role?: string; status?: string };
};

/** The members that search and filters keep, in order. An organisation's members arrive all at once: they are few. */
export function pickMembers(members: readonly Member[], { search, sort, filters }: Wanted): Member[] {
  const words = normalizeForSearch(search).split(" ").filter(Boolean);
  const kept = members.filter(({ user, role, status }) => {
    const text = normalizeForSearch(`${user.name} ${user.email}`);
    const isWanted = (!filters.role || role === filters.role) && (!filters.status || status === filters.status);
    return isWanted && words.every((word) => text.includes(word));
  });
  const sign = sort.direction === "desc" ? -1 : 1;
  return kept.sort((a, b) => sign * compare(a, b, sort.key));
}
