"use client";

import { useFormatter, useTranslations } from "next-intl";

import { DocumentSheet } from "@/console/documents/sheet/document-sheet";
import { readParty, readSettlement, type SheetContent } from "@/console/documents/sheet/sheet-content";
import { useParties } from "@/console/documents/sheet/use-parties";
import type { Invoice } from "@/console/invoices/invoice-types";

/** The invoice as it is printed: of an issued one from what was frozen with it. */
export function InvoiceSheet({ invoice }: { invoice: Invoice }) {
  const t = useTranslations("invoices");
  const isDraft = invoice.number === null;
  const today = useParties({ clientId: invoice.clientId, name: invoice.client.name, contactName: invoice.contact?.fullName ?? null }, isDraft);
  const content: SheetContent = {
    title: t(`type.${invoice.type}`),
    number: invoice.number,
    isDraft,
    currency: invoice.currencyCode,
    seller: (isDraft ? null : readParty(invoice.sellerSnapshot)) ?? today.seller,
    buyer: (isDraft ? null : readParty(invoice.buyerSnapshot)) ?? today.buyer,
    facts: useFacts(invoice),
    subject: null,
    introduction: null,
    lines: invoice.lines,
    taxLines: invoice.taxLines,
    ...useSheetTotals(invoice),
    settlement: isDraft || invoice.type === "CREDIT_NOTE" ? null : readSettlement(invoice.sellerSnapshot, invoice.buyerSnapshot),
    notes: invoice.publicNotes,
    mentions: invoice.legalMentions?.split("\n").filter(Boolean) ?? [],
  };
  return <DocumentSheet content={content} />;
}

function useFacts(invoice: Invoice): SheetContent["facts"] {
  const t = useTranslations("invoices.facts");
  const format = useFormatter();
  const day = (value: Date | null | undefined) => (value ? format.dateTime(value, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }) : null);
  const { forecast, correctedInvoice, purchaseOrderRef, contractRef, buyerReference, quote } = invoice;
  return [
    { label: t("issueDate"), value: day(invoice.issueDate ?? forecast?.issueDate) },
    { label: t("supplyDate"), value: day(invoice.supplyDate) },
    { label: t("dueDate"), value: invoice.type === "CREDIT_NOTE" ? null : day(invoice.dueDate ?? forecast?.dueDate) },
    { label: t("correctedInvoice"), value: correctedInvoice?.number ?? null },
    { label: t("quote"), value: quote?.number ?? null },
    { label: t("purchaseOrderRef"), value: purchaseOrderRef },
    { label: t("contractRef"), value: contractRef },
    { label: t("buyerReference"), value: buyerReference },
  ];
}

function useSheetTotals(invoice: Invoice): Pick<SheetContent, "totals" | "due"> {
  const t = useTranslations("documents.totals");
  const { subtotalNet, discountAmount, totalNet, totalVat, totalGross, prepaidAmount } = invoice;
  const discount = discountAmount.isZero()
    ? []
    : [
        { label: t("subtotalNet"), value: subtotalNet },
        { label: t("discount"), value: discountAmount.negated() },
      ];
  const prepaid = prepaidAmount.isZero() ? [] : [{ label: t("prepaid"), value: prepaidAmount.negated() }];
  return {
    totals: [...discount, { label: t("net"), value: totalNet }, { label: t("vat"), value: totalVat }, { label: t("gross"), value: totalGross }, ...prepaid],
    due: { label: t(invoice.type === "CREDIT_NOTE" ? "credit" : "due"), value: totalGross.minus(prepaidAmount) },
  };
}
