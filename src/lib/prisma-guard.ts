import { createOrgGuard, type GuardedDb as Guarded } from "org-scope";
import { schema } from "../../generated/org-scope/schema.js";
import type { PrismaClient } from "./prisma";

/** The client without a filter, for the writes of one organisation: each must name it. */
export type GuardedDb = Guarded<PrismaClient>;

/**
 * The guarded client of one organisation; cheap, so that every request takes one. It refuses, before any SQL, a write
 * that does not name the organisation, a read by key alone and a sub-entity that is not reached through its parent.
 *
 * @throws OrgScopeError when `organizationId` is missing or empty.
 */
export const guard: (prisma: PrismaClient, organizationId: string) => GuardedDb = createOrgGuard({ schema });
