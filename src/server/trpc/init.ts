import { initTRPC } from "@trpc/server";
import { ZodError, flattenError } from "zod";
import { Reason } from "@/lib/errors";
import { transformer } from "@/lib/transformer";
import type { Permission } from "@/lib/permissions";
import type { Context } from "./context";

/** What a client learns of a refusal besides its code: a translatable reason, or the fields at fault. */
function publicCause(cause: unknown) {
  if (cause instanceof Reason) return { reason: cause.reason, params: cause.params };
  if (cause instanceof ZodError) return { reason: "common.badInput", fields: flattenError(cause).fieldErrors };
  return {};
}

const t = initTRPC.context<Context>().meta<{ permission: Permission }>().create({
  transformer,
  errorFormatter({ shape, error }) {
    const { stack: _stack, ...data } = shape.data;
    return { ...shape, data: { ...data, ...publicCause(error.cause) } };
  },
});

export const { router, middleware, createCallerFactory, mergeRouters } = t;
export const baseProcedure = t.procedure;
