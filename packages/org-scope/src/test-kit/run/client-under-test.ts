import type { TenantId } from "../../rewrite/scope.ts";

/** The client that is attacked, as a plug: an own layer, a layer of somebody else, or none at all. */
export type ClientUnderTest = {
  name: string;
  /** The client as organisation `id` has it. */
  forOrganization(id: TenantId): object;
  /** The plain client on the same database. It says what an organisation's own calls answer where no other is there. */
  prisma: object;
};
