import { notFound } from "@/lib/errors";
import type { OrgDb } from "@/lib/prisma-org-scope";
import { readIssuer } from "@/server/services/documents/settings";
import { invoiceActions } from "@/server/services/invoices/allowed-actions";
import { ISSUE_INCLUDE } from "@/server/services/invoices/issue-candidate";
import { missingForIssue, plannedIssue } from "@/server/services/invoices/planned-issue";
import { visibleInvoices } from "@/server/services/invoices/visible-invoices";
import { permissionProcedure } from "@/server/trpc/procedures";
import { byId } from "./schemas";

const settlement = {
  id: true, amount: true, allocatedAt: true,
  payment: { select: { id: true, number: true, method: true, status: true, paidOn: true, reference: true, creditNoteId: true } },
} as const;

const correction = { id: true, number: true, type: true, status: true, issueDate: true, totalGross: true } as const;

/** What still keeps a draft from being issued, and the dates it would get today. */
async function issueForecast(orgDb: OrgDb, organizationId: string, id: string) {
  const draft = await orgDb.invoice.findFirst({ where: { id }, include: ISSUE_INCLUDE });
  if (!draft) return null;
  const issuer = await readIssuer(orgDb, organizationId);
  const planned = plannedIssue(draft, issuer);
  const { issueDate, dueDate } = planned;
  return { issueDate, dueDate, missing: missingForIssue(draft, issuer, planned) };
}

/** One invoice with its lines, VAT, settlements and corrections, and what this person may do with it. */
export const get = permissionProcedure("facturation:read_own").input(byId).query(async ({ ctx, input }) => {
  const { user, membership } = ctx.session;
  const invoice = await ctx.orgDb.invoice.findFirst({
    where: { id: input.id, AND: visibleInvoices(ctx.session) },
    omit: { organizationId: true, publicTokenHash: true },
    include: {
      lines: { orderBy: { position: "asc" }, include: { product: { select: { sku: true, name: true } }, taxRate: { select: { name: true } } } },
      taxLines: { orderBy: [{ vatCategory: "asc" }, { vatRate: "desc" }] },
      client: { select: { id: true, name: true, number: true, kind: true, email: true } },
      site: { select: { id: true, name: true } },
      contact: { select: { id: true, fullName: true } },
      paymentTerm: { select: { id: true, name: true } },
      bankAccount: { select: { id: true, name: true } },
      quote: { select: { id: true, number: true } },
      owner: { select: { id: true, name: true } },
      createdBy: { select: { id: true, name: true } },
      issuedBy: { select: { id: true, name: true } },
      correctedInvoice: { select: correction },
      corrections: { select: correction, orderBy: { createdAt: "asc" } },
      paymentAllocations: { select: settlement, orderBy: { allocatedAt: "asc" } },
    },
  });
  if (!invoice) throw notFound("Invoice");
  const isOwn = invoice.createdById === user.id || invoice.ownerId === user.id;
  return {
    ...invoice,
    allowedActions: invoiceActions(invoice, membership.permissions, isOwn),
    forecast: invoice.status === "DRAFT" ? await issueForecast(ctx.orgDb, user.organizationId, input.id) : null,
  };
});
