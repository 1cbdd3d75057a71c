import { describe, expect, it } from "vitest";
import { fromIsoDay } from "@/lib/billing/calendar-day";
import { legalMentions, type LegalMentionsInput } from "@/lib/billing/legal-mentions";
import {
  missingMentions,
  type InvoiceToIssue,
  type SellerOnIssue,
} from "@/lib/billing/missing-mentions";
import type { Buyer } from "@/lib/billing/parties";

const address = {
  line1: "1 rue X",
  line2: null,
  postalCode: "75001",
  city: "Paris",
  countryCode: "FR",
};

const seller: SellerOnIssue = {
  legalName: "Atelier",
  legalForm: "SARL",
  siren: "732829320",
  siret: "73282932000074",
  vatNumber: "FR44732829320",
  vatRegime: "REAL_NORMAL_MONTHLY",
  rcsCity: "Paris",
  nafCode: null,
  shareCapital: null,
  address,
  email: null,
  phone: null,
  website: null,
  latePenaltyRate: "12",
  recoveryFee: "40",
};

const buyer: Buyer = {
  kind: "COMPANY",
  name: "Client",
  contactName: null,
  siren: "356000000",
  siret: null,
  vatNumber: null,
  address,
};

const line = {
  kind: "ITEM",
  description: "Travail",
  quantity: "1",
  vatRate: "20",
  vatCategory: "S",
} as const;

const invoice: InvoiceToIssue = {
  type: "STANDARD",
  operationCategory: "SERVICES",
  issueDate: fromIsoDay("2026-11-23"),
  supplyDate: fromIsoDay("2026-11-20"),
  dueDate: fromIsoDay("2026-12-23"),
  correctedInvoiceNumber: null,
  subtotalNet: "100",
  discountAmount: "0",
  lines: [line],
  delivery: null,
};

interface Changes {
  invoice?: Partial<InvoiceToIssue>;
  seller?: Partial<SellerOnIssue>;
  buyer?: Partial<Buyer>;
}

function missing(changes: Changes = {}): string[] {
  return missingMentions(
    { ...invoice, ...changes.invoice },
    { ...seller, ...changes.seller },
    { ...buyer, ...changes.buyer },
  ).map(({ code, reason, lineIndex }) =>
    [code, reason === "missing" ? "" : reason, lineIndex ?? ""]
      .filter((part) => part !== "")
      .join(" "),
  );
}

describe("missingMentions", () => {
  it("finds nothing to say about a complete invoice", () => {
    expect(missing()).toEqual([]);
  });

  it.each<[string, Changes]>([
    ["SELLER_NAME", { seller: { legalName: " " } }],
    ["SELLER_ADDRESS", { seller: { address: { ...address, city: null } } }],
    ["SELLER_SIREN", { seller: { siren: null } }],
    ["SELLER_SIREN invalid", { seller: { siren: "732829321" } }],
    ["SELLER_VAT_NUMBER", { seller: { vatNumber: null } }],
    ["SELLER_VAT_NUMBER invalid", { seller: { vatNumber: "FR00732829320" } }],
    ["BUYER_NAME", { buyer: { name: "" } }],
    ["BUYER_ADDRESS", { buyer: { address: { ...address, line1: "" } } }],
    ["BUYER_SIREN", { buyer: { siren: null } }],
    ["BUYER_SIREN", { buyer: { siren: null, kind: "PUBLIC_BODY" } }],
    ["ISSUE_DATE", { invoice: { issueDate: null } }],
    ["SUPPLY_DATE", { invoice: { supplyDate: null } }],
    ["DUE_DATE", { invoice: { dueDate: null } }],
    ["DUE_DATE invalid", { invoice: { dueDate: fromIsoDay("2026-11-22") } }],
    ["OPERATION_CATEGORY", { invoice: { operationCategory: null } }],
    ["CORRECTED_INVOICE", { invoice: { type: "CORRECTIVE" } }],
    ["LATE_PENALTY_RATE", { seller: { latePenaltyRate: null } }],
    ["RECOVERY_FEE", { seller: { recoveryFee: null } }],
    ["RECOVERY_FEE invalid", { seller: { recoveryFee: "39.99" } }],
    ["DISCOUNT_TOO_HIGH invalid", { invoice: { discountAmount: "100.01" } }],
    ["LINES", { invoice: { lines: [{ ...line, kind: "COMMENT" }] } }],
    ["LINE_DESCRIPTION 1", { invoice: { lines: [line, { ...line, description: " " }] } }],
    ["LINE_QUANTITY 0", { invoice: { lines: [{ ...line, quantity: "0" }] } }],
    ["LINE_VAT_RATE invalid 0", { invoice: { lines: [{ ...line, vatRate: "0" }] } }],
    [
      "DELIVERY_ADDRESS",
      { invoice: { delivery: { name: "Dépôt", address: { ...address, postalCode: null } } } },
    ],
  ])("%s", (expected, changes) => {
    expect(missing(changes)).toEqual([expected]);
  });

  it("asks no SIREN, penalty or fee towards a consumer", () => {
    const consumer = { kind: "INDIVIDUAL", siren: null } as const;
    expect(
      missing({ buyer: consumer, seller: { latePenaltyRate: null, recoveryFee: null } }),
    ).toEqual([]);
  });

  it("asks no SIREN of foreign companies and associations, and no due date of a credit note", () => {
    expect(missing({ buyer: { siren: null, kind: "ASSOCIATION" } })).toEqual([]);
    expect(missing({ buyer: { siren: null, address: { ...address, countryCode: "DE" } } })).toEqual(
      [],
    );
    const credit = {
      type: "CREDIT_NOTE",
      dueDate: null,
      correctedInvoiceNumber: "FA2026-00001",
    } as const;
    expect(missing({ invoice: credit })).toEqual([]);
    expect(missing({ invoice: { ...credit, correctedInvoiceNumber: null } })).toEqual([
      "CORRECTED_INVOICE",
    ]);
  });

  it("asks the buyer's VAT number and a reason under reverse charge", () => {
    const reverse = { ...line, vatCategory: "AE", vatRate: "0" } as const;
    expect(missing({ invoice: { lines: [reverse] } })).toEqual([
      "BUYER_VAT_NUMBER",
      "LINE_EXEMPTION_TEXT 0",
    ]);
    const lines = [{ ...reverse, exemptionText: "Autoliquidation" }];
    expect(missing({ invoice: { lines }, buyer: { vatNumber: "DE136695976" } })).toEqual([]);
  });

  it("lets a seller in FRANCHISE charge no VAT, and needs no VAT number of theirs", () => {
    const franchise = { vatRegime: "FRANCHISE", vatNumber: null } as const;
    expect(missing({ seller: franchise })).toEqual(["LINE_VAT_CATEGORY invalid 0"]);
    const lines = [{ ...line, vatCategory: "E", vatRate: "0", exemptionText: "293 B" } as const];
    expect(missing({ seller: franchise, invoice: { lines } })).toEqual([]);
  });
});

const printed: LegalMentionsInput = {
  locale: "fr",
  asksForPayment: true,
  isProfessionalBuyer: true,
  vatRegime: "REAL_NORMAL_MONTHLY",
  vatOnDebits: true,
  operationCategory: "SERVICES",
  taxLines: [
    { vatCategory: "S", exemptionText: null },
    { vatCategory: "AE", exemptionText: null },
  ],
  currencyCode: "EUR",
  latePenaltyRate: "12.5",
  recoveryFee: "40",
  earlyDiscount: null,
};

describe("legalMentions", () => {
  const codes = (input: LegalMentionsInput) => legalMentions(input).map((mention) => mention.code);
  const text = (input: LegalMentionsInput) =>
    legalMentions(input)
      .map((mention) => mention.text)
      .join("\n");

  it("prints them all in French", () => {
    expect(text(printed)).toBe(
      [
        "Catégorie de l’opération : prestation de services.",
        "Autoliquidation de la TVA par le preneur.",
        "Option pour le paiement de la taxe d’après les débits.",
        "Pas d’escompte pour paiement anticipé.",
        "Tout retard de paiement entraîne de plein droit, sans rappel, des pénalités au taux annuel de 12,5\u00a0% (art. L. 441-10 du code de commerce).",
        "Une indemnité forfaitaire de 40\u00a0€ pour frais de recouvrement est due en cas de retard (art. D. 441-5 du code de commerce).",
      ].join("\n"),
    );
  });

  it("prints the same ones in English", () => {
    const english = { ...printed, locale: "en", earlyDiscount: { percent: "2", days: 8 } } as const;
    expect(codes(english)).toEqual(codes(printed));
    expect(text(english)).toContain("Discount of 2% for payment within 8 days.");
    expect(text(english)).toContain("A fixed fee of €40 for recovery costs");
  });

  it("always prints 293 B for a seller in FRANCHISE, once", () => {
    const franchise = { ...printed, vatRegime: "FRANCHISE", vatOnDebits: false } as const;
    const exempt = { ...franchise, taxLines: [{ vatCategory: "E", exemptionText: null } as const] };
    expect(codes(exempt).filter((code) => code === "FRANCHISE" || code === "EXEMPTION")).toEqual([
      "FRANCHISE",
    ]);
    expect(text(exempt)).toContain("TVA non applicable, art. 293 B du CGI.");
    expect(codes({ ...franchise, taxLines: [] })).toContain("FRANCHISE");
  });

  it("prefers the document's own reason to the usual one", () => {
    const taxLines = [
      { vatCategory: "E", exemptionText: "Exonération, art. 261-4-4° du CGI" } as const,
    ];
    expect(text({ ...printed, taxLines })).toContain("Exonération, art. 261-4-4° du CGI.");
  });

  it("speaks of no penalty to consumers, and of no payment on a credit note", () => {
    expect(codes({ ...printed, isProfessionalBuyer: false })).not.toContain("LATE_PENALTY");
    expect(codes({ ...printed, asksForPayment: false })).toEqual([
      "OPERATION_CATEGORY",
      "EXEMPTION",
      "VAT_ON_DEBITS",
    ]);
  });
});
