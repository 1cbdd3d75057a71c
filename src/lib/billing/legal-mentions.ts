import { decimal, formatMoney, formatPercent, type DecimalInput } from "@/lib/money";
import type { DocumentLocale, OperationCategory, VatCategory, VatRegime } from "./codes";
import { defaultExemption, franchiseMention } from "./exemptions";

export type LegalMentionCode =
  | "OPERATION_CATEGORY"
  | "EXEMPTION"
  | "FRANCHISE"
  | "VAT_ON_DEBITS"
  | "EARLY_DISCOUNT"
  | "LATE_PENALTY"
  | "RECOVERY_FEE";

export interface LegalMention {
  code: LegalMentionCode;
  text: string;
}

export interface LegalMentionsInput {
  locale: DocumentLocale;
  /** A credit note asks for no payment, so it speaks of no penalty. */
  asksForPayment: boolean;
  /** Late penalties and the recovery fee are between professionals only. */
  isProfessionalBuyer: boolean;
  vatRegime: VatRegime;
  vatOnDebits: boolean;
  operationCategory: OperationCategory | null;
  taxLines: readonly { vatCategory: VatCategory; exemptionText: string | null }[];
  currencyCode: string;
  latePenaltyRate: DecimalInput | null;
  recoveryFee: DecimalInput | null;
  earlyDiscount: { percent: DecimalInput; days: number } | null;
}

/** The sentences the law wants at the foot of an invoice, in its language and in reading order. */
export function legalMentions(input: LegalMentionsInput): LegalMention[] {
  return [...vatMentions(input), ...(input.asksForPayment ? paymentMentions(input) : [])];
}

function vatMentions(input: LegalMentionsInput): LegalMention[] {
  const { locale, vatRegime, taxLines, operationCategory } = input;
  const texts = WORDING[locale];
  const exemptions = taxLines.flatMap((taxLine) => {
    const usual = defaultExemption(taxLine.vatCategory, vatRegime, locale);
    return taxLine.exemptionText ?? usual?.text ?? [];
  });
  const franchise = vatRegime === "FRANCHISE" ? [franchiseMention(locale)] : [];
  const others = [...new Set(exemptions)].filter((text) => !franchise.includes(text));
  return [
    ...(operationCategory
      ? [mention("OPERATION_CATEGORY", texts.operationCategory[operationCategory])]
      : []),
    ...franchise.map((text) => mention("FRANCHISE", text)),
    ...others.map((text) => mention("EXEMPTION", text)),
    ...(input.vatOnDebits ? [mention("VAT_ON_DEBITS", texts.vatOnDebits)] : []),
  ];
}

function paymentMentions(input: LegalMentionsInput): LegalMention[] {
  const { locale, latePenaltyRate, recoveryFee, earlyDiscount } = input;
  const texts = WORDING[locale];
  const found = [
    mention(
      "EARLY_DISCOUNT",
      earlyDiscount && decimal(earlyDiscount.percent).greaterThan(0)
        ? texts.earlyDiscount(formatPercent(earlyDiscount.percent, locale), earlyDiscount.days)
        : texts.noEarlyDiscount,
    ),
  ];
  if (!input.isProfessionalBuyer) return found;
  if (latePenaltyRate !== null) {
    found.push(mention("LATE_PENALTY", texts.latePenalty(formatPercent(latePenaltyRate, locale))));
  }
  if (recoveryFee !== null) {
    const fee = formatMoney(recoveryFee, input.currencyCode, locale).replace(/[.,]00(?!\d)/, "");
    found.push(mention("RECOVERY_FEE", texts.recoveryFee(fee)));
  }
  return found;
}

function mention(code: LegalMentionCode, text: string): LegalMention {
  return { code, text: /[.!?]$/.test(text) ? text : `${text}.` };
}

const WORDING = {
  fr: {
    operationCategory: {
      GOODS: "Catégorie de l’opération : livraison de biens.",
      SERVICES: "Catégorie de l’opération : prestation de services.",
      MIXED: "Catégorie de l’opération : livraison de biens et prestation de services.",
    },
    vatOnDebits: "Option pour le paiement de la taxe d’après les débits.",
    noEarlyDiscount: "Pas d’escompte pour paiement anticipé.",
    earlyDiscount: (percent: string, days: number) =>
      `Escompte de ${percent} pour paiement sous ${days} jours.`,
    latePenalty: (percent: string) =>
      `Tout retard de paiement entraîne de plein droit, sans rappel, des pénalités au taux annuel de ${percent} (art. L. 441-10 du code de commerce).`,
    recoveryFee: (fee: string) =>
      `Une indemnité forfaitaire de ${fee} pour frais de recouvrement est due en cas de retard (art. D. 441-5 du code de commerce).`,
  },
  en: {
    operationCategory: {
      GOODS: "Category of operation: supply of goods.",
      SERVICES: "Category of operation: supply of services.",
      MIXED: "Category of operation: supply of goods and services.",
    },
    vatOnDebits: "Option to pay VAT on the basis of debits.",
    noEarlyDiscount: "No discount for early payment.",
    earlyDiscount: (percent: string, days: number) =>
      `Discount of ${percent} for payment within ${days} days.`,
    latePenalty: (percent: string) =>
      `Late payment incurs penalties at a yearly rate of ${percent}, without any reminder being required (article L. 441-10 of the French commercial code).`,
    recoveryFee: (fee: string) =>
      `A fixed fee of ${fee} for recovery costs is due on late payment (article D. 441-5 of the French commercial code).`,
  },
} as const;
