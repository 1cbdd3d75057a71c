import { z } from "zod";
import { openInvitation } from "@/server/services/membership/open-invitation";
import { crossing, publicProcedure } from "@/server/trpc/procedures";
import { token } from "./schemas";

/** What an invitation's page says before sign-in: which organisation, for whom. */
export const invitation = publicProcedure
  .input(z.object({ token }))
  .use(crossing("the token of the link is all that the invited person has"))
  .query(async ({ ctx, input }) => {
    const { email, role, organization } = await openInvitation(ctx.db, input.token);
    return { email, role, organizationName: organization.name };
  });
