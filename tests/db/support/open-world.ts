import { afterAll, beforeAll } from "vitest";
import { createPrisma, type PrismaClient } from "@/lib/prisma";
import { loadReferenceData } from "../../../scripts/database/reference-data";
import { createTestDatabase, type TestDatabase } from "./database";
import { openForBusiness, type Seller } from "./seller";
import { createWorldOrganisation, type WorldOfOrganisation } from "./world";

export type OpenWorld = { database: TestDatabase; db: PrismaClient; org: WorldOfOrganisation; seller: Seller };

/** A database with one organisation that is ready to sell, for the tests of a file; its fields are there once they run. */
export function openWorld(poolSize?: number): OpenWorld {
  const world = {} as OpenWorld;
  beforeAll(async () => {
    world.database = await createTestDatabase();
    world.db = createPrisma(world.database.url, poolSize);
    await loadReferenceData(world.database.url);
    world.org = await createWorldOrganisation(world.db, "Alpha Énergies");
    world.seller = await openForBusiness(world.org);
  });
  afterAll(async () => {
    await world.db.$disconnect();
    await world.database.drop();
  });
  return world;
}
