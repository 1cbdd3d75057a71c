import type { OperationCategory } from "@/lib/billing/codes";
import type { Transaction } from "@/lib/prisma";
import { paymentTermOf, requireClient, requireReferences } from "../documents/references";
import { resolveLines, type ResolvedLine } from "../documents/resolve-lines";
import { documentLocale, readIssuer } from "../documents/settings";
import type { InvoiceDraftInput } from "./draft-input";
import { invoiceContent } from "./invoice-content";

/** What is sold, from the kinds of the products: only goods are delivered, all else is a service. */
export function operationCategoryOf(lines: readonly Pick<ResolvedLine, "kind" | "productKind">[]): OperationCategory {
  const items = lines.filter((line) => line.kind === "ITEM");
  const goods = items.filter((line) => line.productKind === "GOOD").length;
  if (goods === 0) return "SERVICES";
  return goods === items.length ? "GOODS" : "MIXED";
}

/** A form's draft with its references checked, its VAT looked up and its amounts computed here. */
export async function prepareDraft(tx: Transaction, organizationId: string, input: InvoiceDraftInput) {
  const { lines: lineInputs, discountPercent, discountAmount, ...header } = input;
  const issuer = await readIssuer(tx, organizationId);
  const client = await requireClient(tx, organizationId, input.clientId);
  await requireReferences(tx, organizationId, input);
  const language = { vatRegime: issuer.vatRegime, locale: documentLocale(client.language) };
  const lines = await resolveLines(tx, organizationId, lineInputs, language);
  const content = invoiceContent(lines, { discountPercent, discountAmount }, issuer.vatRounding);
  return {
    ...content,
    header: {
      ...header,
      operationCategory: input.operationCategory ?? operationCategoryOf(lines),
      paymentTermId: await paymentTermOf(tx, organizationId, input.paymentTermId, client),
      currencyCode: client.currencyCode,
    },
  };
}
