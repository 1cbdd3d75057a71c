import { computeTotals } from "@/lib/billing/totals";
import { notFound } from "@/lib/errors";
import { readIssuer } from "@/server/services/documents/settings";
import { quoteActions } from "@/server/services/quotes/allowed-actions";
import { permissionProcedure } from "@/server/trpc/procedures";
import { byId } from "./schemas";

const version = { id: true, number: true, version: true, status: true } as const;

/** One quote with its lines, VAT, other versions and invoices, and what this person may do with it. */
export const get = permissionProcedure("devis:read").input(byId).query(async ({ ctx, input }) => {
  const quote = await ctx.orgDb.quote.findFirst({
    where: { id: input.id },
    omit: { organizationId: true, publicTokenHash: true },
    include: {
      lines: { orderBy: { position: "asc" }, include: { product: { select: { sku: true, name: true } }, taxRate: { select: { name: true } } } },
      client: { select: { id: true, name: true, number: true, kind: true, email: true } },
      site: { select: { id: true, name: true } },
      contact: { select: { id: true, fullName: true } },
      paymentTerm: { select: { id: true, name: true } },
      owner: { select: { id: true, name: true } },
      createdBy: { select: { id: true, name: true } },
      previousVersion: { select: version },
      quotes: { select: version },
      invoices: { select: { id: true, number: true, type: true, status: true, issueDate: true, totalGross: true }, orderBy: { createdAt: "asc" } },
    },
  });
  if (!quote) throw notFound("Quote");
  const { quotes: nextVersions, ...shown } = quote;
  const issuer = await readIssuer(ctx.orgDb, ctx.session.user.organizationId);
  const { taxLines } = computeTotals({ lines: quote.lines, discountPercent: quote.discountPercent, mode: issuer.vatRounding });
  const facts = { status: quote.status, hasNewVersion: nextVersions.length > 0 };
  return {
    ...shown,
    nextVersions,
    taxLines,
    isOver: quote.validUntil !== null && quote.validUntil < issuer.today,
    allowedActions: quoteActions(facts, ctx.session.membership.permissions),
  };
});
