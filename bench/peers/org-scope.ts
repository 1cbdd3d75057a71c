import { createPrisma } from "../../src/lib/prisma";
import { withOrgScope } from "../../src/lib/prisma-org-scope";
import type { BenchClient, PeerSource } from "./peer";

/** Ours, with all three walls. */
export const orgScope: PeerSource = {
  name: "org-scope",
  async open(url) {
    const prisma = createPrisma(url);
    return {
      forOrganization: (organizationId) => withOrgScope(prisma, organizationId) as unknown as BenchClient,
      close: () => prisma.$disconnect(),
    };
  },
};
