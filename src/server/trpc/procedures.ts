import { TRPCError } from "@trpc/server";
import { reason, toTRPCError } from "@/lib/errors";
import { withOrgScope } from "@/lib/prisma-org-scope";
import type { Permission } from "@/lib/permissions";
import { baseProcedure, middleware } from "./init";

/** Every error leaves a procedure as a TRPCError, translated in this one place. */
const translateErrors = middleware(async ({ next }) => {
  const result = await next();
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

/** A signed-in person working in an organisation: `ctx.session.user` names it, `ctx.orgDb` sees nothing else. */
export const orgProcedure = authedProcedure.use(({ ctx, next }) => {
  const { membership, user, id } = ctx.session;
  if (!membership) {
    throw new TRPCError({ code: "FORBIDDEN", message: "Choose an organisation first.", cause: reason("common.noOrganization") });
  }
  const organizationId = membership.organization.id;
  const session = { id, membership, user: { ...user, organizationId, role: membership.role } };
  return next({ ctx: { session, orgDb: withOrgScope(ctx.db, organizationId) } });
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
