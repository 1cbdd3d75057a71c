import { z } from "zod";
import { acceptInvitation as accept } from "@/server/services/membership/accept-invitation";
import { switchOrganization } from "@/server/services/organization/switch-organization";
import { authedProcedure, crossing } from "@/server/trpc/procedures";
import { token } from "./schemas";

/** Joins the organisation that sent the link, and starts working in it. */
export const acceptInvitation = authedProcedure
  .input(z.object({ token }))
  .use(crossing("the invited person belongs to the organisation only from here on"))
  .mutation(async ({ ctx, input }) => {
    const { id: userId, name, email } = ctx.session.user;
    const { organizationId } = await accept(ctx.db, { userId, label: name, email, request: ctx.request }, input.token);
    return switchOrganization(ctx.db, ctx.session, organizationId);
  });
