import type { CalendarDay } from "@/lib/billing/calendar-day";
import { dueDate } from "@/lib/billing/due-date";
import { missingMentions, type MissingMention } from "@/lib/billing/missing-mentions";
import { buyerOf, deliveryOf, sellerOf } from "../documents/parties";
import type { Issuer } from "../documents/settings";
import { invoiceContent } from "./invoice-content";
import type { IssueCandidate } from "./issue-candidate";

/** An invoice as it would be issued: dates, parties and amounts, from what is known now. */
export function plannedIssue(invoice: IssueCandidate, issuer: Issuer, chosenDate?: CalendarDay | null) {
  const issueDate = chosenDate ?? invoice.issueDate ?? issuer.today;
  const isCreditNote = invoice.type === "CREDIT_NOTE";
  const supplyDate = invoice.supplyDate ?? (invoice.type === "DEPOSIT" ? null : issueDate);
  const due = invoice.dueDate ?? (invoice.paymentTerm ? dueDate(issueDate, invoice.paymentTerm) : null);
  return {
    issueDate,
    supplyDate,
    dueDate: isCreditNote ? null : due,
    seller: sellerOf(issuer),
    buyer: buyerOf(invoice.client, invoice.contact),
    delivery: deliveryOf(invoice.site),
    content: invoiceContent(invoice.lines, { discountAmount: invoice.discountAmount }, issuer.vatRounding),
  };
}

export type PlannedIssue = ReturnType<typeof plannedIssue>;

/** What the law still wants before this invoice may be issued. */
export function missingForIssue(invoice: IssueCandidate, issuer: Issuer, planned: PlannedIssue): MissingMention[] {
  const { issueDate, supplyDate, dueDate: due, seller, buyer, delivery, content } = planned;
  const { latePenaltyRate, recoveryFee } = issuer;
  return missingMentions(
    {
      type: invoice.type,
      operationCategory: invoice.operationCategory,
      issueDate,
      supplyDate,
      dueDate: due,
      correctedInvoiceNumber: invoice.correctedInvoice?.number ?? null,
      subtotalNet: content.columns.subtotalNet,
      discountAmount: content.columns.discountAmount,
      lines: invoice.lines,
      delivery,
    },
    { ...seller, latePenaltyRate, recoveryFee },
    buyer,
  );
}
