import { prisma, orgDb, withOrgScope } from "../db";

export const report = () => prisma.$queryRaw`SELECT * FROM "Invoice"`; // ✗ no-unmarked-raw-sql
export const reportOf = (sql: string) => prisma.$queryRawUnsafe(sql); // ✗ no-unmarked-raw-sql
export async function purge() {
  const { $executeRaw } = prisma; // ✗ no-unmarked-raw-sql
  await prisma["$executeRawUnsafe"]("DELETE FROM x"); // ✗ no-unmarked-raw-sql
  return $executeRaw;
}

export const logged = orgDb.$extends({ name: "log" }); // ✗ no-extends-on-scoped
export const extended = (organizationId: string) => withOrgScope(prisma, organizationId).$extends({}); // ✗ no-extends-on-scoped
const mine = orgDb;
mine.$extends({ name: "again" }); // ✗ no-extends-on-scoped

export const everything = orgDb.invoice.findMany(); // ✗ no-module-level-query
export const settings = withOrgScope(prisma, "acme").project.findFirst(); // ✗ no-module-level-query
const cache = new Map([["all", orgDb.client.findMany()]]); // ✗ no-module-level-query
export const started = (async () => orgDb.client.count())(); // ✗ no-module-level-query
export { cache };
