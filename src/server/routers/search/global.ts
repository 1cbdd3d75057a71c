import { z } from "zod";
import { productSearch } from "@/server/services/catalogue/product-search";
import { clientSearch } from "@/server/services/clients/client-search";
import { visibleInvoices } from "@/server/services/invoices/visible-invoices";
import { permissionProcedure } from "@/server/trpc/procedures";

const LIMIT = 5;

const input = z.object({ query: z.string().trim().min(1).max(100) });

/** What the command palette finds: a few of each kind, of the kinds that the person may see. */
export const global = permissionProcedure("tableau_de_bord:read").input(input).query(async ({ ctx, input }) => {
  const { orgDb, session } = ctx;
  const { permissions } = session.membership;
  const visible = permissions.has("facturation:read_own") ? visibleInvoices(session) : null;
  const text = { contains: input.query, mode: "insensitive" } as const;
  const ofClient = { client: { name: text } };
  const [clients, products, quotes, invoices] = await Promise.all([
    permissions.has("clients:read")
      ? orgDb.client.findMany({
          where: { archivedAt: null, ...clientSearch(input.query) },
          select: { id: true, number: true, name: true, billingCity: true, status: true },
          orderBy: [{ name: "asc" }, { id: "asc" }],
          take: LIMIT,
        })
      : [],
    permissions.has("catalogue:read")
      ? orgDb.product.findMany({
          where: { archivedAt: null, ...productSearch(input.query) },
          select: { id: true, sku: true, name: true, salePrice: true },
          orderBy: [{ name: "asc" }, { id: "asc" }],
          take: LIMIT,
        })
      : [],
    permissions.has("devis:read")
      ? orgDb.quote.findMany({
          where: { OR: [{ number: text }, { title: text }, ofClient] },
          select: { id: true, number: true, title: true, status: true, totalGross: true, currencyCode: true, client: { select: { name: true } } },
          orderBy: [{ createdAt: "desc" }, { id: "desc" }],
          take: LIMIT,
        })
      : [],
    visible
      ? orgDb.invoice.findMany({
          where: { AND: [visible, { OR: [{ number: text }, { purchaseOrderRef: text }, ofClient] }] },
          select: { id: true, number: true, type: true, status: true, totalGross: true, currencyCode: true, client: { select: { name: true } } },
          orderBy: [{ createdAt: "desc" }, { id: "desc" }],
          take: LIMIT,
        })
      : [],
  ]);
  return { clients, products, quotes, invoices };
});
