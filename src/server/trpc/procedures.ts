import { TRPCError } from "@trpc/server";
import { reason, toTRPCError } from "@/lib/errors";
import { guard } from "@/lib/prisma-guard";
import { withOrgScope } from "@/lib/prisma-org-scope";
import type { Permission } from "@/lib/permissions";
import { crossOrganizations } from "@/server/services/isolation/cross-organizations";
import { recordRefusal } from "@/server/services/isolation/isolation-log";
import { baseProcedure, middleware } from "./init";

/** Every error leaves a procedure as a TRPCError, translated in this one place. */
const translateErrors = middleware(async ({ ctx, path, next }) => {
  const result = await next();
  if (!result.ok) recordRefusal(result.error.cause, { by: path, request: ctx.request.id });
  if (!result.ok) throw toTRPCError(result.error.cause instanceof Error && result.error.code === "INTERNAL_SERVER_ERROR" ? result.error.cause : result.error);
  return result;
});

/** Open to everybody, signed in or not. */
export const publicProcedure = baseProcedure.use(translateErrors);

/** A person is signed in; no organisation is needed. */
export const authedProcedure = publicProcedure.use(({ ctx, next }) => {
  const { session } = ctx;
  if (!session) throw new TRPCError({ code: "UNAUTHORIZED", message: "Sign in first.", cause: reason("common.signIn") });
  return next({ ctx: { session } });
});

/**
 * Gives `ctx.db` without filter and guard to a procedure that belongs to no single organisation:
 * `authedProcedure.use(crossing("the reason"))`. The reason is kept and logged at each use.
 */
export function crossing(because: string) {
  return middleware(({ ctx, path, next }) => {
    const db = crossOrganizations(ctx.unguarded, { by: path, request: ctx.request.id }, because);
    return next({ ctx: { db } });
  });
}

/**
 * A signed-in person working in an organisation: `ctx.session.user` names it, `ctx.orgDb` sees nothing else, and
 * `ctx.db` writes nothing that does not name it.
 */
export const orgProcedure = authedProcedure.use(({ ctx, next }) => {
  const { membership, user, id } = ctx.session;
  if (!membership) {
    throw new TRPCError({ code: "FORBIDDEN", message: "Choose an organisation first.", cause: reason("common.noOrganization") });
  }
  const organizationId = membership.organization.id;
  const session = { id, membership, user: { ...user, organizationId, role: membership.role } };
  return next({ ctx: { session, db: guard(ctx.unguarded, organizationId), orgDb: withOrgScope(ctx.unguarded, organizationId) } });
});

/** An organisation's procedure for those whose role has the permission. */
export function permissionProcedure(permission: Permission) {
  return orgProcedure.meta({ permission }).use(({ ctx, next }) => {
    if (!ctx.session.membership.permissions.has(permission)) {
      throw new TRPCError({ code: "FORBIDDEN", message: `Your role lacks ${permission}.`, cause: reason("common.forbidden", { permission }) });
    }
    return next();
  });
}

/** HeartCo's own staff, across organisations. */
export const platformProcedure = authedProcedure.use(({ ctx, next }) => {
  if (!ctx.session.user.isPlatformAdmin) {
    throw new TRPCError({ code: "FORBIDDEN", message: "For platform staff only.", cause: reason("common.forbidden", { permission: "platform" }) });
  }
  return next();
});
