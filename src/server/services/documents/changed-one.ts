import { TRPCError } from "@trpc/server";
import { reason } from "@/lib/errors";

/**
 * Refuses a status change that did not find the record in the status it was read in.
 *
 * @throws TRPCError CONFLICT unless exactly one row was changed.
 */
export function changedOne({ count }: { count: number }): void {
  if (count !== 1) {
    throw new TRPCError({ code: "CONFLICT", message: "Somebody changed the same record at this moment.", cause: reason("common.concurrent") });
  }
}
