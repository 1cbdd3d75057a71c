import type { DocumentLocale } from "@/lib/billing/codes";
import { ZERO } from "@/lib/money";
import { taxOf, type DocumentLine } from "@/server/services/documents/resolve-lines";
import { invoiceContent } from "@/server/services/invoices/invoice-content";
import { operationCategoryOf } from "@/server/services/invoices/prepare-draft";
import type { ImportedDocument } from "../../documents/imported-document";
import type { ReferenceBooks } from "../reference-books";
import type { ProductBook } from "./product-book";

export type DocumentContent = ReturnType<typeof documentContent>;

/** The document's lines, VAT lines and totals as they are stored; its rates are known to exist. */
export function documentContent(document: ImportedDocument, products: ProductBook, books: ReferenceBooks, locale: DocumentLocale) {
  const { vatRegime, vatRounding } = books.issuer;
  const lines = document.lines.map((line): DocumentLine & { productKind: "GOOD" | null } => {
    const product = products.get(line.sku ?? "");
    const rate = books.rate(line) ?? undefined;
    return {
      kind: "ITEM",
      description: line.description ?? product?.name ?? line.sku ?? "",
      quantity: line.quantity,
      unitCode: line.unitCode ?? product?.unitCode ?? "C62",
      unitPrice: line.unitPrice,
      discountPercent: line.discountPercent,
      ...taxOf(rate, { vatRegime, locale }),
      vatRate: rate?.rate ?? ZERO,
      productId: product?.id ?? null,
      taxRateId: rate?.id ?? null,
      productKind: product?.kind === "GOOD" ? "GOOD" : null,
    };
  });
  return { ...invoiceContent(lines, {}, vatRounding), operationCategory: operationCategoryOf(lines) };
}
