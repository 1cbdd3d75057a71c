import { PrismaPg } from "@prisma/adapter-pg";
import { createOrgPool } from "org-scope";
import { Prisma, PrismaClient } from "../../generated/prisma/index.js";
import { env } from "./env";
import { TENANT_ROLE } from "./tenant-role";

export { Prisma, PrismaClient };
export type * from "../../generated/prisma/index.js";

/** The client inside an interactive transaction: everything but what would leave it. */
export type Transaction = Prisma.TransactionClient;

/**
 * A client on the given database. The only place in the application that constructs one. What an organisation asks
 * goes over `orgConnectionString`, if there is one: the same database as a user who may do nothing by himself.
 */
export function createPrisma(connectionString: string, poolSize = 10, orgConnectionString?: string): PrismaClient {
  const scopedPool = orgConnectionString === undefined ? {} : { scopedPool: { connectionString: orgConnectionString } };
  const pool = createOrgPool({ connectionString, max: poolSize, orgScope: { role: TENANT_ROLE, ...scopedPool } });
  const adapter = new PrismaPg(pool, { disposeExternalPool: true });
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 5_000, timeout: 15_000 } });
}

// Hot reloading evaluates modules again; the pool must survive it.
const store = globalThis as { heartcoPrisma?: PrismaClient };

/** This process's client, made at first use: a build that imports a route needs no database. */
export function prisma(): PrismaClient {
  const { DATABASE_URL, DATABASE_POOL_SIZE, ORG_DATABASE_URL } = env();
  store.heartcoPrisma ??= createPrisma(DATABASE_URL, DATABASE_POOL_SIZE, ORG_DATABASE_URL);
  return store.heartcoPrisma;
}
