import { randomUUID } from "node:crypto";
import type { MemberRole, PrismaClient } from "@/lib/prisma";
import { createOrganization } from "@/server/services/organization/create-organization";
import { callerFor, type Caller, type Person } from "@/server/trpc/caller-for";

/** One company of the world: its people by role, and what each of them can call. */
export type WorldOfOrganisation = {
  id: string;
  name: string;
  people: Record<Role, Person>;
  /** Procedures as called by the person of each role; `admin` founded the organisation. */
  as: Record<Role, Caller>;
};

export type World = { a: WorldOfOrganisation; b: WorldOfOrganisation };

const ROLES = { admin: "ADMIN", manager: "MANAGER", accountant: "ACCOUNTANT", hr: "HR", collaborator: "COLLABORATOR" } as const satisfies Record<string, MemberRole>;
export type Role = keyof typeof ROLES;

/** A person who can sign in nowhere yet. */
export function createPerson(db: PrismaClient, name: string): Promise<Person> {
  const email = `${name.toLowerCase().replace(/[^a-z]+/g, ".")}.${randomUUID().slice(0, 8)}@example.com`;
  return db.user.create({ data: { name, email }, select: { id: true, name: true, email: true } });
}

/** Founds an organisation by the real service, with one person of each role. Needs the reference data for its VAT rates. */
export async function createWorldOrganisation(db: PrismaClient, name: string): Promise<WorldOfOrganisation> {
  const admin = await createPerson(db, `${name} admin`);
  const { id } = await createOrganization(db, { userId: admin.id, label: admin.name, request: null }, { name, countryCode: "FR" });
  const people: Partial<Record<Role, Person>> = { admin };
  const as: Partial<Record<Role, Caller>> = {};
  for (const [role, memberRole] of Object.entries(ROLES) as [Role, MemberRole][]) {
    const person = (people[role] ??= await createPerson(db, `${name} ${role}`));
    if (role !== "admin") {
      await db.membership.create({ data: { organizationId: id, userId: person.id, role: memberRole, status: "ACTIVE", joinedAt: new Date() } });
    }
    as[role] = await callerFor(db, person, id);
  }
  return { id, name, people: people as Record<Role, Person>, as: as as Record<Role, Caller> };
}

/** Two companies that know nothing of each other. */
export async function createWorld(db: PrismaClient): Promise<World> {
  return { a: await createWorldOrganisation(db, "Alpha Énergies"), b: await createWorldOrganisation(db, "Bravo Conseil") };
}
