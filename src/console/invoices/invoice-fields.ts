import { blankDocument, type DocumentOutput, type DocumentValues, toLineInputs } from "@/console/documents/document-schema";
import { textUnlessZero, toLineValues } from "@/console/documents/stored-lines";
import type { Invoice } from "@/console/invoices/invoice-types";
import type { ApiInputs } from "@/console/lib/api-types";
import { toIsoDay } from "@/console/lib/calendar-date";

/** The form's content as the server takes it. */
export function toInvoiceFields(document: DocumentOutput): ApiInputs["invoice"]["create"] {
  const { clientId, issueDate, supplyDate, dueDate, buyerReference, purchaseOrderRef, contractRef, publicNotes, internalNotes } = document;
  const byPercent = document.discountKind === "PERCENT";
  return {
    clientId,
    siteId: document.siteId || null,
    contactId: document.contactId || null,
    paymentTermId: document.paymentTermId || null,
    operationCategory: document.operationCategory || null,
    issueDate,
    supplyDate,
    dueDate,
    buyerReference,
    purchaseOrderRef,
    contractRef,
    publicNotes,
    internalNotes,
    discountPercent: byPercent ? document.discountPercent : null,
    discountAmount: byPercent ? null : document.discountAmount,
    lines: toLineInputs(document.lines),
  };
}

/** A stored draft as its form begins. Its discount is kept as an amount, whatever it was typed as. */
export function toInvoiceValues(invoice: Invoice): DocumentValues {
  return {
    ...blankDocument,
    clientId: invoice.clientId,
    siteId: invoice.siteId ?? "",
    contactId: invoice.contactId ?? "",
    paymentTermId: invoice.paymentTermId ?? "",
    operationCategory: invoice.operationCategory,
    issueDate: toIsoDay(invoice.issueDate),
    supplyDate: toIsoDay(invoice.supplyDate),
    dueDate: toIsoDay(invoice.dueDate),
    buyerReference: invoice.buyerReference ?? "",
    purchaseOrderRef: invoice.purchaseOrderRef ?? "",
    contractRef: invoice.contractRef ?? "",
    discountKind: invoice.discountAmount.isZero() ? "PERCENT" : "AMOUNT",
    discountAmount: textUnlessZero(invoice.discountAmount),
    publicNotes: invoice.publicNotes ?? "",
    internalNotes: invoice.internalNotes ?? "",
    lines: toLineValues(invoice.lines),
  };
}
