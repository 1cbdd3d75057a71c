import { TRPCError } from "@trpc/server";
import { Reason } from "@/lib/errors";

/** How a call was refused: its code and the reason that the console translates. Fails when the call succeeds. */
export async function refusal(call: Promise<unknown>): Promise<{ code: string; reason?: string; params?: object }> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    const { code, cause } = error;
    return cause instanceof Reason ? { code, reason: cause.reason, params: cause.params } : { code };
  }
  throw new Error("The call was not refused.");
}
