import { HandleCache } from "../client/handle-cache.ts";
import { handleClass } from "../client/handle.ts";
import { organizationCheck } from "../client/organization.ts";
import type { PlainClient } from "../client/state.ts";
import { OrgScopeError } from "../errors.ts";
import { newErrand } from "../pool/context.ts";
import type { TenantId } from "../rewrite/scope.ts";
import type { Schema } from "../schema/types.ts";
import { guardExtension } from "./guard-extension.ts";
import type { GuardedDb } from "./guarded-db.ts";

export type OrgGuardOptions = {
  /** What the generator captured. */
  schema: Schema;
  /** How many organisations' clients are kept; 10,000 take about 3 MB. */
  keep?: number;
};

type Extendable = { $extends: unknown; $transaction: unknown };
type Extend = (extension: ReturnType<typeof guardExtension>) => PlainClient;

/**
 * Makes `guard(prisma, organizationId)` for one schema: the client without a filter, for the writes of a request, in
 * which every write must name that organisation. It finds slips before they reach the database; whom one does not
 * trust gets the scoped client.
 */
export function createOrgGuard({ schema, keep = 10_000 }: OrgGuardOptions) {
  const checkOrganization: (value: unknown) => asserts value is TenantId = organizationCheck(schema);
  const extension = guardExtension(schema);
  const GuardedClient = handleClass(schema);
  const handlesOf = new WeakMap<object, (organization: TenantId) => object>();

  function handles(prisma: Extendable): (organization: TenantId) => object {
    if (typeof prisma.$extends !== "function")
      throw new OrgScopeError("MIXED_TRANSACTION", {}, "a transaction of the unguarded client cannot be guarded; begin it on the guarded one.");
    const client = (prisma.$extends as Extend)(extension);
    const cache = new HandleCache<object>(keep);
    // Its errand is nobody's: queries go out as the connection's own user, under no policy.
    const state = (organization: TenantId) => ({
      organization,
      setting: String(organization),
      client,
      inTransaction: false,
      wallTwo: undefined,
      errand: newErrand(undefined),
    });
    return (organization) => cache.get(organization, () => new GuardedClient(state(organization)));
  }

  /**
   * The guarded client of one organisation. It is cheap: call it for each request.
   *
   * @throws OrgScopeError NO_ORGANIZATION when the id is missing, empty or of another type.
   */
  return function guard<Client extends Extendable>(prisma: Client, organizationId: TenantId): GuardedDb<Client> {
    checkOrganization(organizationId);
    let known = handlesOf.get(prisma);
    if (!known) handlesOf.set(prisma, (known = handles(prisma)));
    return known(organizationId) as GuardedDb<Client>;
  };
}
