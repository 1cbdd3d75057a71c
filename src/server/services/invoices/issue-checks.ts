import { TRPCError } from "@trpc/server";
import { toIsoDay } from "@/lib/billing/calendar-day";
import { reason } from "@/lib/errors";
import { sum, toMoneyString } from "@/lib/money";
import type { Transaction } from "@/lib/prisma";
import { refuseBlocked } from "../documents/references";
import type { Issuer } from "../documents/settings";
import type { IssueCandidate } from "./issue-candidate";
import { missingForIssue, type PlannedIssue } from "./planned-issue";

function refusal(message: string, code: string, params?: Record<string, string | number>): TRPCError {
  return new TRPCError({ code: "PRECONDITION_FAILED", message, cause: reason(code, params) });
}

/** Refuses to issue what the law or the accounts do not allow. */
export function refuseUnlessIssuable(invoice: IssueCandidate, issuer: Issuer, planned: PlannedIssue): void {
  const { issueDate, content } = planned;
  const date = toIsoDay(issueDate);
  if (issueDate > issuer.today) throw refusal("An invoice cannot be dated in the future.", "invoice.future", { date });
  if (issuer.lockDate && issueDate <= issuer.lockDate) {
    throw refusal("The period is closed.", "invoice.lockedPeriod", { date, lockDate: toIsoDay(issuer.lockDate) });
  }
  refuseBlocked(invoice.client);
  const missing = missingForIssue(invoice, issuer, planned);
  if (missing.length > 0) {
    const codes = [...new Set(missing.map((mention) => mention.code))];
    throw refusal(`Required mentions are missing: ${codes.join(", ")}.`, "invoice.missingMentions", { count: codes.length, mentions: codes.join(", ") });
  }
  if (content.columns.totalGross.isNegative()) {
    throw refusal("The total is negative: that is a credit note.", "invoice.negativeTotal");
  }
}

/**
 * Refuses a credit note beyond what is left to credit of its invoice, which the caller has locked.
 */
export async function refuseOverCredit(tx: Transaction, organizationId: string, invoice: IssueCandidate, planned: PlannedIssue): Promise<void> {
  const original = invoice.correctedInvoice;
  if (!original) return;
  const left = await leftToCredit(tx, organizationId, original);
  if (planned.content.columns.totalGross.greaterThan(left)) {
    throw refusal("The credit note is larger than what is left to credit.", "invoice.creditTooHigh", { left: toMoneyString(left), number: original.number ?? "" });
  }
}

/** What of an issued invoice no issued credit note has taken back yet. */
export async function leftToCredit(tx: Transaction, organizationId: string, original: { id: string; totalGross: Parameters<typeof toMoneyString>[0] }) {
  const credited = await tx.invoice.aggregate({
    where: { organizationId, correctedInvoiceId: original.id, type: "CREDIT_NOTE", number: { not: null } },
    _sum: { totalGross: true },
  });
  return sum([original.totalGross]).minus(sum([credited._sum.totalGross ?? 0]));
}
