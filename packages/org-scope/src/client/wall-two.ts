import { OrgScopeError, type Place } from "../errors.ts";
import { currentErrand } from "../pool/context.ts";
import type { HandleState } from "./state.ts";

/** Raw SQL is limited by the database alone. */
export function refuseRawWithoutPool({ hasPool }: HandleState, place: Place): void {
  if (!hasPool)
    throw new OrgScopeError("RAW_SQL", place, "nothing limits raw SQL to one organisation here; give `pool` to createOrgScope, or use the unscoped client.");
}

/** The pool that createOrgScope was given is not the one that the client's adapter uses. */
export function refuseMissedPool(place: Place): void {
  if (!currentErrand()?.reachedPool)
    throw new OrgScopeError("RAW_SQL", place, "the query did not pass the pool that createOrgScope was given; construct the client's adapter with that pool.");
}
