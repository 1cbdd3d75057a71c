import type { DocumentLocale } from "@/lib/billing/codes";
import { legalMentions } from "@/lib/billing/legal-mentions";
import { isProfessional, type Buyer } from "@/lib/billing/parties";
import type { TaxLine } from "@/lib/billing/tax-lines";
import type { Invoice, OrganizationSetting, PaymentTerm } from "@/lib/prisma";

type Printed = Pick<Invoice, "type" | "operationCategory" | "currencyCode"> & { paymentTerm: PaymentTerm | null };

/** The sentences at the foot of an invoice, in its language. */
export function mentionsOf(
  invoice: Printed,
  settings: Pick<OrganizationSetting, "vatRegime" | "vatOnDebits" | "latePenaltyRate" | "recoveryFee">,
  buyer: Pick<Buyer, "kind">,
  taxLines: readonly Pick<TaxLine, "vatCategory" | "exemptionText">[],
  locale: DocumentLocale,
): string[] {
  const { earlyDiscountPercent, earlyDiscountDays } = invoice.paymentTerm ?? {};
  const mentions = legalMentions({
    locale,
    asksForPayment: invoice.type !== "CREDIT_NOTE",
    isProfessionalBuyer: isProfessional(buyer),
    vatRegime: settings.vatRegime,
    vatOnDebits: settings.vatOnDebits,
    operationCategory: invoice.operationCategory,
    taxLines,
    currencyCode: invoice.currencyCode,
    latePenaltyRate: settings.latePenaltyRate,
    recoveryFee: settings.recoveryFee,
    earlyDiscount: earlyDiscountPercent && earlyDiscountDays ? { percent: earlyDiscountPercent, days: earlyDiscountDays } : null,
  });
  return mentions.map((mention) => mention.text);
}
