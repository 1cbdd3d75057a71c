import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "../../src/lib/prisma";

/** The client as it is, on a pool of pg's own; whoever calls it writes the organisation into each `where`. */
// eslint-disable-next-line org-scope/no-stray-client -- what all others are compared with is a client without our pool
export const openBase = (url: string): PrismaClient => new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 10 }) });
