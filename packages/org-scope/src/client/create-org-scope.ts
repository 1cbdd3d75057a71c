import { OrgScopeError } from "../errors.ts";
import { isOrgPool } from "../pool/org-pool.ts";
import type { PgPool } from "../pool/pg-types.ts";
import type { TenantId } from "../rewrite/scope.ts";
import type { GeneratedSchema } from "../schema/generated-schema.ts";
import { REWRITER, scopeExtension, type Rewriter } from "./extension.ts";
import { omittedBy } from "./omitted.ts";
import { HandleCache } from "./handle-cache.ts";
import { handleClass } from "./handle.ts";
import { organizationCheck } from "./organization.ts";
import type { OrgDb } from "./org-db.ts";
import { refuseListThatDiffers } from "./scoped-models.ts";
import type { PlainClient } from "./state.ts";
import { WallTwo } from "./wall-two.ts";

export type OrgScopeOptions<Creates = object> = {
  /** What the generator captured. */
  schema: GeneratedSchema<Creates>;
  /** The scoped models as people reviewed them; a difference with the schema is refused at once. */
  scopedModels?: ReadonlySet<string>;
  /**
   * The pool of `createOrgPool` that the clients' adapters use, or `true` where each client brings its own. A client
   * that is on no such pool is refused at its first operation. Without this, wall 2 is absent and raw SQL is refused.
   */
  pool?: PgPool | true;
  /** How many organisations' clients are kept; 10,000 take about 3 MB. */
  keep?: number;
  /** Replaces wall 1, for showing what the other walls hold without it. */
  rewriter?: Rewriter;
};

type Extendable = { $extends: unknown; $transaction: unknown };
type Extend = (extension: ReturnType<typeof scopeExtension>) => PlainClient;

/** Makes `withOrgScope(prisma, organizationId)` for one schema. */
export function createOrgScope<Creates = object>({ schema, scopedModels, pool, keep = 10_000, rewriter = REWRITER }: OrgScopeOptions<Creates>) {
  if (scopedModels) refuseListThatDiffers(schema, scopedModels);
  if (pool !== undefined && pool !== true && !isOrgPool(pool)) throw new TypeError("`pool` must come from createOrgPool.");
  const checkOrganization: (value: unknown) => asserts value is TenantId = organizationCheck(schema);
  const extension = scopeExtension(schema, rewriter);
  const ScopedClient = handleClass(schema);
  const handlesOf = new WeakMap<object, (organization: TenantId) => object>();

  function handles(prisma: Extendable): (organization: TenantId) => object {
    if (typeof prisma.$extends !== "function") {
      throw new OrgScopeError(
        "MIXED_TRANSACTION",
        {},
        "a transaction of the unscoped client cannot be scoped; begin it on the scoped one: orgDb.$transaction.",
      );
    }
    const shared = (prisma.$extends as Extend)(extension);
    const omitted = omittedBy(prisma, schema);
    const cache = new HandleCache<object>(keep);
    const wallTwo = pool === undefined ? undefined : new WallTwo();
    return (organization) =>
      cache.get(
        organization,
        () => new ScopedClient({ organization, setting: String(organization), client: shared, inTransaction: false, omitted, wallTwo }),
      );
  }

  /**
   * The client of one organisation. It is cheap: call it for each request.
   *
   * @throws OrgScopeError NO_ORGANIZATION when the id is missing, empty or of another type: there is no "no filter".
   */
  return function withOrgScope<Client extends Extendable>(prisma: Client, organizationId: TenantId): OrgDb<Client, Creates> {
    checkOrganization(organizationId);
    let known = handlesOf.get(prisma);
    if (!known) handlesOf.set(prisma, (known = handles(prisma)));
    return known(organizationId) as OrgDb<Client, Creates>;
  };
}
