import { initTRPC, TRPCError } from "@trpc/server";
import { crossOrganizations, guard, prisma, withOrgScope } from "../db";

const t = initTRPC.context<any>().create();
const REASON = "found out whose it is first";

export const createContext = async () => ({ unguarded: prisma(), session: null });

export const authed = t.procedure.use(({ ctx, next }) => {
  if (!ctx.session) throw new TRPCError({ code: "UNAUTHORIZED" });
  return next({ ctx: { db: guard(ctx.unguarded, ctx.session.organizationId), orgDb: withOrgScope(ctx.unguarded, ctx.session.organizationId) } });
});

export const crossing = (because: string) =>
  t.middleware(({ ctx, path, next }) => next({ ctx: { db: crossOrganizations(ctx.unguarded, { by: path }, because) } }));

export const open = authed.use(crossing(REASON)).query(({ ctx }) => ctx.db.organization.findMany());
