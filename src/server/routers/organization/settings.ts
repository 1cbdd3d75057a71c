import { notFound } from "@/lib/errors";
import { permissionProcedure } from "@/server/trpc/procedures";

/** The organisation's legal identity and what is printed on its documents. */
export const settings = permissionProcedure("organisation:read").query(async ({ ctx }) => {
  const found = await ctx.orgDb.organizationSetting.findFirst({ omit: { organizationId: true } });
  if (!found) throw notFound("Settings");
  return found;
});
