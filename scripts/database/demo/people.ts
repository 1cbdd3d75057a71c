import { hashPassword } from "better-auth/crypto";
import type { MemberRole, PrismaClient } from "@/lib/prisma";
import type { Person } from "@/server/trpc/caller-for";

const PASSWORD = "demo-heartco-2026";

type Job = { company: "volta" | "belleville"; role: MemberRole; jobTitle: string };

/** The five people of the demo. The first job of the first person at each company is its founder's. */
export const PEOPLE = [
  { name: "Camille Renard", email: "camille@heartco.example", jobs: [{ company: "volta", role: "ADMIN", jobTitle: "Gérante" }, { company: "belleville", role: "ADMIN", jobTitle: "Associée" }] },
  { name: "Inès Girard", email: "ines@heartco.example", jobs: [{ company: "belleville", role: "ADMIN", jobTitle: "Présidente" }] },
  { name: "Julien Moreau", email: "julien@heartco.example", jobs: [{ company: "volta", role: "MANAGER", jobTitle: "Responsable d'exploitation" }] },
  { name: "Sophie Lambert", email: "sophie@heartco.example", jobs: [{ company: "volta", role: "ACCOUNTANT", jobTitle: "Comptable" }] },
  { name: "Mehdi Benali", email: "mehdi@heartco.example", jobs: [{ company: "volta", role: "COLLABORATOR", jobTitle: "Électricien" }] },
] as const satisfies { name: string; email: string; jobs: Job[] }[];

export type PersonOfDemo = (typeof PEOPLE)[number];
export type CompanyKey = Job["company"];

/** Sign-ins as a start shows them. */
export const demoAccounts = PEOPLE.map(({ name, email, jobs }) => ({
  email,
  password: PASSWORD,
  description: `${name}, ${jobs.map(({ role, company }) => `${role} (${company === "volta" ? "Atelier Volta" : "Torréfaction Belleville"})`).join(", ")}`,
}));

/** The people with a password that works: hashed as at a sign-up. */
export async function createPeople(db: PrismaClient): Promise<ReadonlyMap<string, Person>> {
  const people = new Map<string, Person>();
  for (const { name, email } of PEOPLE) {
    const user = await db.user.create({ data: { name, email, emailVerified: true }, select: { id: true, name: true, email: true } });
    const password = await hashPassword(PASSWORD);
    await db.account.create({ data: { userId: user.id, accountId: user.id, providerId: "credential", password } });
    people.set(email, user);
  }
  return people;
}
