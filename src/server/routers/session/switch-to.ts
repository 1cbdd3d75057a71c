import { z } from "zod";
import { authedProcedure, crossing } from "@/server/trpc/procedures";
import { switchOrganization } from "@/server/services/organization/switch-organization";

/** Works in another organisation from now on. Named by slug: a client never sends an organisation's id. */
export const switchTo = authedProcedure
  .input(z.object({ slug: z.string().min(1).max(80) }))
  .use(crossing("it leads from one organisation to another"))
  .mutation(async ({ ctx, input }) => {
    const organization = await ctx.db.organization.findFirst({ where: { slug: input.slug }, select: { id: true } });
    return switchOrganization(ctx.db, ctx.session, organization?.id ?? "");
  });
