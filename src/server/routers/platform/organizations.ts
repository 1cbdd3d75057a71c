import { z } from "zod";
import { pageArgs, pageInput, toPage } from "@/server/services/listing/page";
import { crossing, platformProcedure } from "@/server/trpc/procedures";

/** Every organisation, for staff: how many members it has, and its status. No business data. */
export const organizations = platformProcedure
  .input(pageInput.extend({ status: z.enum(["TRIAL", "ACTIVE", "SUSPENDED", "CLOSED"]).optional() }))
  .use(crossing("staff look after every organisation"))
  .query(async ({ ctx, input }) => {
    const rows = await ctx.db.organization.findMany({
      ...pageArgs(input),
      where: { status: input.status, ...(input.search ? { name: { contains: input.search, mode: "insensitive" } } : {}) },
      select: { id: true, name: true, slug: true, status: true, tier: true, createdAt: true, _count: { select: { memberships: { where: { status: "ACTIVE" } } } } },
      orderBy: [{ name: "asc" }, { id: "asc" }],
    });
    return toPage(rows, input.limit);
  });
