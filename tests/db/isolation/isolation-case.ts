import type { AllRecords } from "../support/sales-records";
import type { WorldOfOrganisation } from "../support/world";
import type { Caller } from "@/server/trpc/caller-for";

/** The organisation that is reached for: its people and its records. */
export type OtherOrganisation = WorldOfOrganisation & { records: AllRecords };

/** One attempt to reach another organisation through a procedure. */
export type IsolationCase = {
  /** As the router names it: "client.get". */
  procedure: string;
  /** The call, by a member of organisation A who knows the ids of organisation B. */
  act(caller: Caller, other: OtherOrganisation): Promise<unknown>;
  /**
   * NOT_FOUND: refused, word for word as for an id that does not exist. own-rows-only: answers, with nothing
   * of B's. own-effect-only: writes, and only in A. FORBIDDEN: not for the members of any organisation.
   */
  expect: "NOT_FOUND" | "FORBIDDEN" | "own-rows-only" | "own-effect-only";
};
