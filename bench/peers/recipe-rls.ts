// @org-scope.raw-sql the recipe that is measured sets the organisation by SQL
import { TENANT_ROLE } from "../../src/lib/tenant-role";
import type { BenchClient, PeerSource } from "./peer";
import { openBase } from "./base";

/**
 * The well-known recipe of row-level security with Prisma: each query goes into a transaction of its own, behind
 * `set_config`. The policies are the same as ours.
 */
export const recipeRls: PeerSource = {
  name: "recipe: $transaction([set_config, query])",
  async open(url) {
    const prisma = openBase(url);
    const forOrganization = (organizationId: string) =>
      prisma.$extends({
        query: {
          $allModels: {
            async $allOperations({ args, query }) {
              const [, answer] = await prisma.$transaction([
                prisma.$executeRaw`SELECT set_config('role', ${TENANT_ROLE}, TRUE), set_config('app.organization_id', ${organizationId}, TRUE)`,
                query(args),
              ]);
              return answer;
            },
          },
        },
      }) as unknown as BenchClient;
    return { forOrganization, close: () => prisma.$disconnect() };
  },
};
