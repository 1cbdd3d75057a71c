import { todayIn } from "@/lib/billing/calendar-day";
import { notFound } from "@/lib/errors";
import { clientTotals } from "@/server/services/clients/client-figures";
import { visibleInvoices } from "@/server/services/invoices/visible-invoices";
import { permissionProcedure } from "@/server/trpc/procedures";
import { byId } from "./schemas";

const LATEST = 5;

/** A client with sites, contacts, figures and latest documents; figures and documents are null for those who may not see them. */
export const get = permissionProcedure("clients:read").input(byId).query(async ({ ctx, input }) => {
  const client = await ctx.orgDb.client.findFirst({
    where: { id: input.id },
    omit: { organizationId: true, priceListId: true, reminderPlanId: true, receivableAccountId: true, createdById: true, customFields: true },
    include: {
      owner: { select: { id: true, name: true } },
      paymentTerm: { select: { id: true, name: true } },
      sites: { omit: { organizationId: true }, orderBy: [{ archivedAt: { sort: "asc", nulls: "first" } }, { name: "asc" }] },
      crmContacts: { omit: { organizationId: true, customFields: true }, orderBy: [{ isPrimary: "desc" }, { fullName: "asc" }] },
    },
  });
  if (!client) throw notFound("Client");
  const { permissions } = ctx.session.membership;
  const visible = permissions.has("facturation:read_own") ? visibleInvoices(ctx.session) : null;
  const setting = await ctx.orgDb.organizationSetting.findFirst({ select: { timezone: true } });
  const [totals, invoices, quotes] = await Promise.all([
    permissions.has("facturation:read") ? clientTotals(ctx.orgDb, client.id, todayIn(setting?.timezone ?? "Europe/Paris")) : null,
    visible &&
      ctx.orgDb.invoice.findMany({
        where: { clientId: client.id, ...visible },
        select: { id: true, number: true, type: true, status: true, issueDate: true, dueDate: true, totalGross: true, amountDue: true, currencyCode: true },
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take: LATEST,
      }),
    permissions.has("devis:read")
      ? ctx.orgDb.quote.findMany({
          where: { clientId: client.id },
          select: { id: true, number: true, version: true, status: true, title: true, issueDate: true, validUntil: true, totalGross: true, currencyCode: true },
          orderBy: [{ createdAt: "desc" }, { id: "desc" }],
          take: LATEST,
        })
      : null,
  ]);
  const { crmContacts: contacts, ...rest } = client;
  return { ...rest, contacts, totals, invoices, quotes };
});
