import type { BenchClient, PeerSource } from "./peer";
import { openBase } from "./base";

const SCOPED = new Set(["Invoice"]);

/**
 * The specification's own recipe: a client is extended for each request, and reads and bulk writes get the organisation
 * in their `where`. Sub-entities and nested relations are left to the developer.
 */
export const recipeExtends: PeerSource = {
  name: "recipe: $extends per request",
  async open(url) {
    const prisma = openBase(url);
    const forOrganization = (organizationId: string) =>
      prisma.$extends({
        query: {
          $allModels: {
            $allOperations({ model, operation, args, query }) {
              if (!SCOPED.has(model)) return query(args);
              if (operation === "create") return query({ ...args, data: { ...args.data, organizationId } } as typeof args);
              return query({ ...args, where: { ...(args as { where?: object }).where, organizationId } } as typeof args);
            },
          },
        },
      }) as unknown as BenchClient;
    return { forOrganization, close: () => prisma.$disconnect() };
  },
};
