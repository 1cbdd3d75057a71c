import { TRPCError } from "@trpc/server";
import type { PrismaClient } from "../../src/lib/prisma";
import { listQuery } from "../../src/server/routers/invoice/list-query";
import { listInput } from "../../src/server/routers/invoice/schemas";
import { toPage } from "../../src/server/services/listing/page";
import { router } from "../../src/server/trpc/init";
import { authedProcedure } from "../../src/server/trpc/procedures";

/** `invoice.list` as it would be without the layer: a plain client, and the organisation in the filter by hand. */
export function plainRouter(prisma: PrismaClient) {
  const list = authedProcedure.input(listInput).query(async ({ ctx, input }) => {
    const { membership } = ctx.session;
    if (!membership?.permissions.has("facturation:read_own")) throw new TRPCError({ code: "FORBIDDEN" });
    const query = listQuery({ user: ctx.session.user, membership }, input, undefined);
    const rows = await prisma.invoice.findMany({ ...query, where: { ...query.where, organizationId: membership.organization.id } });
    return toPage(rows, input.limit);
  });
  return router({ invoice: router({ list }) });
}
