import { blankDocument, type DocumentOutput, type DocumentValues, toLineInputs } from "@/console/documents/document-schema";
import { textUnlessZero, toLineValues } from "@/console/documents/stored-lines";
import type { ApiInputs } from "@/console/lib/api-types";
import { toIsoDay } from "@/console/lib/calendar-date";
import type { Quote } from "@/console/quotes/quote-types";

/** The form's content as the server takes it. */
export function toQuoteFields(document: DocumentOutput): ApiInputs["quote"]["create"] {
  const { clientId, title, validUntil, discountPercent, depositPercent, introduction, terms, internalNotes } = document;
  return {
    clientId,
    siteId: document.siteId || null,
    contactId: document.contactId || null,
    paymentTermId: document.paymentTermId || null,
    title,
    validUntil,
    discountPercent,
    depositPercent,
    introduction,
    terms,
    internalNotes,
    lines: toLineInputs(document.lines),
  };
}

/** A stored draft as its form begins. */
export function toQuoteValues(quote: Quote): DocumentValues {
  return {
    ...blankDocument,
    clientId: quote.clientId,
    siteId: quote.siteId ?? "",
    contactId: quote.contactId ?? "",
    paymentTermId: quote.paymentTermId ?? "",
    title: quote.title ?? "",
    validUntil: toIsoDay(quote.validUntil),
    discountPercent: textUnlessZero(quote.discountPercent),
    depositPercent: textUnlessZero(quote.depositPercent),
    introduction: quote.introduction ?? "",
    terms: quote.terms ?? "",
    internalNotes: quote.internalNotes ?? "",
    lines: toLineValues(quote.lines),
  };
}
