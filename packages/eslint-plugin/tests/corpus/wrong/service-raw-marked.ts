// @org-scope.raw-sql
import { prisma } from "../db";

export const report = () => prisma.$queryRaw`SELECT * FROM "Invoice"`; // ✗ no-unmarked-raw-sql
