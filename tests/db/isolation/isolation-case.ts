import type { Caller } from "@/server/trpc/caller-for";
import type { Records } from "../support/records";
import type { WorldOfOrganisation } from "../support/world";

/** The organisation that is reached for: its people and its records. */
export type OtherOrganisation = WorldOfOrganisation & { records: Records };

/** One attempt to reach another organisation through a procedure. */
export type IsolationCase = {
  /** As the router names it: "client.get". */
  procedure: string;
  /** The call, by a member of organisation A who knows the ids of organisation B. */
  act(caller: Caller, other: OtherOrganisation): Promise<unknown>;
  /**
   * NOT_FOUND: refused, the same as for an id that does not exist. own-rows-only: answers, with nothing of B's.
   * own-effect-only: writes, and only in A.
   */
  expect: "NOT_FOUND" | "own-rows-only" | "own-effect-only";
};
