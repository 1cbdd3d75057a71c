import { z } from "zod";
import { assertTransition } from "@/lib/domain/transitions";
import { notFound } from "@/lib/errors";
import { recordAudit } from "@/server/services/audit/record-audit";
import { crossing, platformProcedure } from "@/server/trpc/procedures";

const input = z.object({ slug: z.string().min(1).max(80), status: z.enum(["ACTIVE", "SUSPENDED", "CLOSED"]), reason: z.string().trim().min(5).max(300) });

/** Suspends, closes or reopens an organisation; its members are out, or in again, at their next request. */
export const setOrganizationStatus = platformProcedure
  .input(input)
  .use(crossing("staff suspend and reopen organisations that are not their own"))
  .mutation(async ({ ctx, input }) => {
    const { user } = ctx.session;
    return ctx.db.$transaction(async (tx) => {
      const before = await tx.organization.findFirst({ where: { slug: input.slug }, select: { id: true, name: true, status: true } });
      if (!before) throw notFound("Organisation");
      assertTransition("OrganizationStatus", before.status, input.status);
      const after = await tx.organization.update({
        where: { id: before.id, status: before.status },
        data: { status: input.status, suspendedAt: input.status === "SUSPENDED" ? new Date() : null },
        select: { id: true, name: true, status: true },
      });
      const actor = { organizationId: after.id, userId: user.id, label: user.name, type: "PLATFORM_ADMIN", request: ctx.request } as const;
      await recordAudit(tx, actor, { action: "STATUS_CHANGE", entityType: "Organization", entityId: after.id, label: after.name, before, after, reason: input.reason });
      return { status: after.status };
    });
  });
