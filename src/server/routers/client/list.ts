import { ZERO } from "@/lib/money";
import { openBalances } from "@/server/services/clients/client-figures";
import { pageArgs, toPage } from "@/server/services/listing/page";
import { permissionProcedure } from "@/server/trpc/procedures";
import { clientFilter } from "./client-filter";
import { listInput } from "./schemas";

/** Clients with what each still owes (null for those who may not see all invoices), and how many the filters keep. */
export const list = permissionProcedure("clients:read").input(listInput).query(async ({ ctx, input }) => {
  const where = clientFilter(input);
  const [rows, total] = await Promise.all([
    ctx.orgDb.client.findMany({
      ...pageArgs(input),
      where,
      select: {
        id: true, number: true, kind: true, status: true, name: true, tradeName: true, siren: true, email: true, phone: true,
        billingPostalCode: true, billingCity: true, billingCountry: true, currencyCode: true, archivedAt: true, createdAt: true,
        owner: { select: { id: true, name: true } },
      },
      orderBy: [{ [input.sort]: input.order }, { id: input.order }],
    }),
    ctx.orgDb.client.count({ where }),
  ]);
  const page = toPage(rows, input.limit);
  const balances = ctx.session.membership.permissions.has("facturation:read")
    ? await openBalances(ctx.orgDb, page.items.map((client) => client.id))
    : null;
  const items = page.items.map((client) => ({ ...client, openBalance: balances && (balances.get(client.id) ?? ZERO) }));
  return { items, nextCursor: page.nextCursor, total };
});
