/**
 * @org-scope.raw-sql a lock that Prisma has no word for; the organisation is in the WHERE
 */
import { orgDb, prisma } from "../db";

export const lock = (organizationId: string, id: string) => prisma.$queryRaw`SELECT id FROM "Invoice" WHERE "organizationId" = ${organizationId} AND id = ${id} FOR UPDATE`;
export const timed = prisma.$extends({ name: "timing" });
export const list = () => orgDb.invoice.findMany();
export const lists = [() => orgDb.client.findMany()];
