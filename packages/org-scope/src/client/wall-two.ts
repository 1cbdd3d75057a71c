import { OrgScopeError, type Place } from "../errors.ts";
import { currentErrand } from "../pool/context.ts";
import { currentCall, newCall, type HandleState } from "./state.ts";

/**
 * Whether a client's queries pass a pool of `createOrgPool`. Prisma tells nobody which adapter a client has, so the
 * client is asked for a harmless row before its first operation, once: a client on another pool is refused before
 * anything of it runs outside the organisation.
 */
export class WallTwo {
  #asked: Promise<unknown> | undefined;
  #isThere = false;

  /** Undefined once it is known: a promise would part the operations of one tick, which Prisma sends together. */
  hold(state: HandleState): Promise<unknown> | undefined {
    if (this.#isThere) return undefined;
    return (this.#asked ??= this.#ask(state));
  }

  async #ask(state: HandleState): Promise<void> {
    try {
      await currentCall.run(newCall(state, false), () => state.client.$queryRawUnsafe("SELECT 1").then(() => undefined));
      this.#isThere = true;
    } finally {
      this.#asked = undefined;
    }
  }
}

/** Raw SQL is limited by the database alone. */
export function refuseRawWithoutPool({ wallTwo }: HandleState, place: Place): void {
  if (!wallTwo)
    throw new OrgScopeError("RAW_SQL", place, "nothing limits raw SQL to one organisation here; give `pool` to createOrgScope, or use the unscoped client.");
}

/** The client's adapter was made with another pool than one of ours. */
export function refuseMissedPool(place: Place): void {
  if (!currentErrand()?.reachedPool)
    throw new OrgScopeError("RAW_SQL", place, "the query did not pass a pool of createOrgPool; construct the client's adapter with one: `new PrismaPg(pool)`.");
}
