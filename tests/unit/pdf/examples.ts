import { fromIsoDay } from "@/lib/billing/calendar-day";
import { legalMentions } from "@/lib/billing/legal-mentions";
import type { PrintableDocument, PrintableLine } from "@/lib/billing/printable-document";
import { computeTotals } from "@/lib/billing/totals";

const seller: PrintableDocument["seller"] = {
  legalName: "Atelier Lumière",
  legalForm: "SARL",
  siren: "732829320",
  siret: "73282932000074",
  vatNumber: "FR44732829320",
  vatRegime: "REAL_NORMAL_MONTHLY",
  rcsCity: "Lyon",
  nafCode: "43.21A",
  shareCapital: "10000",
  address: {
    line1: "12 rue des Forges",
    line2: null,
    postalCode: "69003",
    city: "Lyon",
    countryCode: "FR",
  },
  email: "contact@atelier-lumiere.example",
  phone: "04 72 00 00 00",
  website: null,
};

const buyer: PrintableDocument["buyer"] = {
  kind: "COMPANY",
  name: "Boulangerie Martin",
  contactName: "Camille Martin",
  siren: "356000000",
  siret: null,
  vatNumber: null,
  address: {
    line1: "4 place du Marché",
    line2: "Bâtiment B",
    postalCode: "38000",
    city: "Grenoble",
    countryCode: "FR",
  },
};

const noReferences: PrintableDocument["references"] = {
  buyerReference: null,
  purchaseOrder: null,
  contract: null,
  quote: null,
  correctedInvoice: null,
};

const baseLine: PrintableLine = {
  kind: "ITEM",
  description: "Pose d’un tableau électrique\nFourniture comprise, norme NF C 15-100",
  quantity: "1",
  unitCode: "C62",
  unitPrice: "1250",
  discountPercent: "0",
  discountAmount: "0",
  vatRate: "20",
  vatCategory: "S",
  lineNet: "0",
  isOptional: false,
  isSelected: true,
};

export function line(change: Partial<PrintableLine> = {}): PrintableLine {
  return { ...baseLine, ...change };
}

type Change = Partial<Omit<PrintableDocument, "totals" | "taxLines">> & {
  discountPercent?: string;
  prepaidAmount?: string;
  amountPaid?: string;
};

/** A document with its amounts computed by the rules, so that what it prints is coherent. */
export function printable(change: Change = {}): PrintableDocument {
  const { discountPercent, prepaidAmount = "0", amountPaid = "0", ...own } = change;
  const lines = own.lines ?? [line()];
  const mode = "PER_RATE_TOTAL";
  const computed = computeTotals({ lines, discountPercent, prepaidAmount, amountPaid, mode });
  const locale = own.locale ?? "fr";
  const mentions = legalMentions({
    locale,
    asksForPayment: own.kind !== "CREDIT_NOTE" && own.kind !== "QUOTE",
    isProfessionalBuyer: true,
    vatRegime: "REAL_NORMAL_MONTHLY",
    vatOnDebits: true,
    operationCategory: "MIXED",
    taxLines: computed.taxLines,
    currencyCode: "EUR",
    latePenaltyRate: "12.15",
    recoveryFee: "40",
    earlyDiscount: null,
  });
  return {
    kind: "STANDARD",
    locale,
    isDraft: false,
    number: "FA2026-00042",
    createdAt: new Date("2026-11-23T09:30:00Z"),
    issueDate: fromIsoDay("2026-11-23"),
    supplyDate: fromIsoDay("2026-11-20"),
    dueDate: fromIsoDay("2026-12-31"),
    validUntil: null,
    currencyCode: "EUR",
    seller,
    mark: "initial",
    accentColor: null,
    buyer,
    delivery: null,
    references: { ...noReferences, purchaseOrder: "BC-7781", quote: "DE2026-00007" },
    title: "Rénovation électrique du fournil",
    introduction: null,
    taxLines: computed.taxLines,
    deposit: null,
    payments: [],
    paymentTerms: "30 jours fin de mois, par virement",
    bankAccount: {
      holder: "Atelier Lumière",
      bankName: "Banque des Alpes",
      iban: "FR7630004000031234567890143",
      bic: "BNPAFRPPXXX",
    },
    notes: null,
    mentions: mentions.map((mention) => mention.text),
    ...own,
    lines: lines.map((own, index) => ({ ...own, lineNet: computed.lines[index]?.lineNet ?? "0" })),
    totals: { ...computed, prepaidAmount, amountPaid },
  };
}

const LONG_TEXT =
  "Dépose de l’ancienne installation, tri et évacuation des gravats en déchetterie professionnelle, " +
  "passage des gaines en apparent dans le fournil et encastrées dans la boutique, percements, rebouchages " +
  "et reprises d’enduit prêts à peindre, essais sous tension et remise du dossier des ouvrages exécutés. ";

const LONG_NAME =
  "Société coopérative et participative des artisans électriciens, plombiers et chauffagistes réunis " +
  "de la vallée de la Romanche, de l’Oisans et du Grésivaudan, établissement principal de Grenoble";

/** The sixty lines of a big job, in sections, at several rates. */
export const sixtyLines: PrintableLine[] = Array.from({ length: 60 }, (_, index) =>
  line({
    description: `Point lumineux ${index + 1}${index % 4 === 0 ? "\nBoîtier, câble et interrupteur va-et-vient" : ""}`,
    quantity: String(1 + (index % 7)),
    unitCode: index % 3 === 0 ? "HUR" : "C62",
    unitPrice: String(39.9 + index),
    discountPercent: index % 10 === 0 ? "5" : "0",
    vatRate: index % 5 === 0 ? "10" : "20",
  }),
);

export const examples = {
  "one-line": printable(),
  "sixty-lines": printable({ lines: sixtyLines, discountPercent: "3", prepaidAmount: "2500" }),
  "long-descriptions": printable({
    lines: [
      line({ kind: "SECTION", description: "Fournil" }),
      line({ description: `Rénovation complète\n${LONG_TEXT.repeat(3)}`, unitPrice: "18500.5" }),
      line({
        description: `Ensemble du chantier\n${LONG_TEXT.repeat(24)}`,
        unitPrice: "1299.9999",
      }),
      line({ kind: "SUBTOTAL", description: "Sous-total fournil" }),
      line({ kind: "SECTION", description: "Boutique" }),
      line({
        description: "Éclairage",
        quantity: "1200.125",
        unitCode: "MTK",
        discountAmount: "50",
        discountPercent: "12.5",
      }),
      line({
        kind: "COMMENT",
        description: "Les luminaires sont choisis sur place avec l’architecte.",
      }),
      line({ description: "https://catalogue.example/" + "reference-interminable-".repeat(9) }),
      line({ kind: "SUBTOTAL", description: "" }),
    ],
    notes: LONG_TEXT,
  }),
  "credit-note": printable({
    kind: "CREDIT_NOTE",
    number: "AV2026-00003",
    dueDate: null,
    bankAccount: null,
    paymentTerms: "Remboursement par virement sous 10 jours",
    references: {
      ...noReferences,
      correctedInvoice: { number: "FA2026-00012", issueDate: fromIsoDay("2026-10-03") },
    },
    title: "Annulation partielle",
    lines: [line({ unitPrice: "320", description: "Retour de matériel non posé" })],
  }),
  quote: printable({
    kind: "QUOTE",
    number: "DE2026-00007",
    version: 2,
    references: { ...noReferences, buyerReference: "Votre appel du 10 novembre" },
    supplyDate: null,
    dueDate: null,
    validUntil: fromIsoDay("2026-12-23"),
    introduction:
      "Suite à notre visite du 12 novembre, nous avons le plaisir de vous proposer les travaux suivants.",
    lines: [
      line({ description: "Tableau électrique\nTrois rangées, fourniture et pose" }),
      line({ description: "Prises de courant", quantity: "14", unitPrice: "68.5", vatRate: "10" }),
      line({
        description: "Borne de recharge 7,4 kW",
        unitPrice: "1480",
        isOptional: true,
        isSelected: false,
      }),
      line({
        description: "Détecteurs de fumée",
        quantity: "3",
        unitPrice: "45",
        isOptional: true,
      }),
    ],
    deposit: { percent: "30", amount: "815.07" },
    bankAccount: null,
    accentColor: "#0f766e",
  }),
  english: printable({
    locale: "en",
    kind: "DEPOSIT",
    number: "AC2026-00002",
    title: "Bakery rewiring",
    buyer: {
      ...buyer,
      name: "Northwind Bakeries Ltd",
      siren: null,
      vatNumber: "XI 123456789",
      address: {
        ...buyer.address,
        line1: "8 Market Square",
        line2: null,
        postalCode: "BT1 5GS",
        city: "Belfast",
        countryCode: "GB",
      },
    },
    delivery: {
      name: "Northwind, Derry shop",
      address: {
        ...buyer.address,
        line1: "3 Quay Street",
        line2: null,
        postalCode: "BT48 7NN",
        city: "Derry",
        countryCode: "GB",
      },
    },
    lines: [
      line({
        description: "Deposit of 30 % on quote DE2026-00007",
        vatRate: "0",
        vatCategory: "AE",
        unitPrice: "12000",
      }),
    ],
    payments: [{ paidOn: fromIsoDay("2026-11-25"), label: "Bank transfer", amount: "4000" }],
    amountPaid: "4000",
    paymentTerms: "30 days, by bank transfer",
  }),
  draft: printable({ isDraft: true, number: null, accentColor: "#facc15", mark: "none" }),
  "long-names": printable({
    seller: {
      ...seller,
      legalName: LONG_NAME,
      legalForm: "Société coopérative à capital variable",
    },
    buyer: {
      ...buyer,
      name: LONG_NAME,
      contactName: "Marie-Antoinette de La Rochefoucauld-Montmorency",
    },
    lines: [
      line({
        quantity: "9999999999.9999",
        unitCode: "KGM",
        unitPrice: "999.9999",
        discountPercent: "33.3333",
      }),
      line({ quantity: "-2", unitPrice: "98765.4321", vatRate: "5.5" }),
      line({ vatRate: "0", vatCategory: "K", quantity: "3" }),
      line({ vatRate: "2.1", quantity: "3" }),
    ],
    delivery: {
      name: LONG_NAME,
      address: {
        ...buyer.address,
        line1: "ZA des Îles, bâtiment 4, quai de déchargement numéro 12",
      },
    },
  }),
} satisfies Record<string, PrintableDocument>;
