import { z } from "zod";
import { pageArgs, pageInput, toPage } from "@/server/services/listing/page";
import { permissionProcedure } from "@/server/trpc/procedures";

const input = pageInput.extend({
  entityType: z.string().max(60).optional(),
  entityId: z.string().max(40).optional(),
  actorId: z.string().max(40).optional(),
});

/** The audit trail, newest first; of one record, or of one person, when asked. */
export const list = permissionProcedure("audit:read").input(input).query(async ({ ctx, input }) => {
  const { search, entityType, entityId, actorId } = input;
  const rows = await ctx.orgDb.auditLog.findMany({
    ...pageArgs(input),
    where: { entityType, entityId, actorId, ...(search ? { entityLabel: { contains: search, mode: "insensitive" } } : {}) },
    select: {
      id: true, sequence: true, action: true, entityType: true, entityId: true, entityLabel: true,
      actorLabel: true, actorType: true, occurredAt: true, changedFields: true, before: true, after: true, reason: true,
    },
    orderBy: { sequence: "desc" },
  });
  return toPage(rows, input.limit);
});
