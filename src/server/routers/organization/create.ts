import { authedProcedure, crossing } from "@/server/trpc/procedures";
import { createOrganization } from "@/server/services/organization/create-organization";
import { switchOrganization } from "@/server/services/organization/switch-organization";
import { createOrganizationInput } from "./schemas";

/** Founds an organisation and starts working in it. */
export const create = authedProcedure
  .input(createOrganizationInput)
  .use(crossing("the organisation is only just founded"))
  .mutation(async ({ ctx, input }) => {
    const { user } = ctx.session;
    const organization = await createOrganization(ctx.db, { userId: user.id, label: user.name, request: ctx.request }, input);
    return switchOrganization(ctx.db, ctx.session, organization.id);
  });
