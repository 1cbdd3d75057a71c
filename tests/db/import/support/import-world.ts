import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, vi } from "vitest";
import { createPrisma, type PrismaClient } from "@/lib/prisma";
import { importsDone } from "@/server/jobs/import-worker";
import { loadReferenceData } from "../../../../scripts/database/reference-data";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { openForBusiness, type Seller } from "../../support/seller";
import { createWorld, type World } from "../../support/world";

export type ImportWorld = World & { database: TestDatabase; db: PrismaClient; sellers: { a: Seller; b: Seller } };

/** Two organisations that are ready to sell, and a folder for uploaded files; its fields are there once the tests run. */
export function openImportWorld(): ImportWorld {
  const world = {} as ImportWorld;
  const folder = mkdtempSync(join(tmpdir(), "heartco-files-"));
  beforeAll(async () => {
    world.database = await createTestDatabase();
    vi.stubEnv("DATABASE_URL", world.database.url);
    vi.stubEnv("BETTER_AUTH_SECRET", "a secret of thirty-two characters");
    vi.stubEnv("FILES_DIR", folder);
    world.db = createPrisma(world.database.url);
    await loadReferenceData(world.database.url);
    Object.assign(world, await createWorld(world.db));
    world.sellers = { a: await openForBusiness(world.a), b: await openForBusiness(world.b) };
  });
  afterAll(async () => {
    await importsDone();
    vi.unstubAllEnvs();
    await world.db.$disconnect();
    await world.database.drop();
    rmSync(folder, { recursive: true, force: true });
  });
  return world;
}
