import { runKit, type KitReport, type Sample } from "org-scope/test-kit";
import { schema } from "../../generated/org-scope/schema.js";
import { createPrisma } from "../../src/lib/prisma";
import { overrides } from "./overrides";
import type { Setup } from "./setups";

/** One round of attacks on a fresh database, which is not fit for anything else afterwards. */
export async function runSetup(setup: Setup, databaseUrl: string, sample?: Sample): Promise<KitReport> {
  await setup.prepare?.(databaseUrl);
  const prisma = createPrisma(databaseUrl, 2);
  try {
    return await runKit({
      schema,
      databaseUrl,
      overrides,
      client: { name: setup.name, forOrganization: setup.client(prisma), prisma },
      ...(sample && { sample }),
    });
  } finally {
    await prisma.$disconnect();
  }
}
