import { defaultExemption } from "@/lib/billing/exemptions";
import type { DocumentLocale, LineKind, VatCategory, VatRegime } from "@/lib/billing/codes";
import { notFound } from "@/lib/errors";
import { ZERO, type DecimalInput } from "@/lib/money";
import type { ProductKind, TaxRate, Transaction } from "@/lib/prisma";
import type { LineInput } from "./inputs";

/** A line with everything that its amounts and its VAT depend on. */
export type DocumentLine = {
  kind: LineKind;
  description: string;
  quantity: DecimalInput;
  unitCode: string;
  unitPrice: DecimalInput;
  discountPercent: DecimalInput;
  vatRate: DecimalInput;
  vatCategory: VatCategory;
  exemptionCode: string | null;
  exemptionText: string | null;
  productId: string | null;
  taxRateId: string | null;
};

export type ResolvedLine = DocumentLine & { isOptional: boolean; productKind: ProductKind | null; costPrice: DecimalInput | null };

type Language = { vatRegime: VatRegime; locale: DocumentLocale };

async function taxRatesOf(tx: Transaction, organizationId: string, lines: readonly LineInput[]) {
  const ids = [...new Set(lines.flatMap((line) => line.taxRateId ?? []))];
  const rates = await tx.taxRate.findMany({ where: { organizationId, id: { in: ids } } });
  if (rates.length < ids.length) throw notFound("VAT rate");
  return new Map(rates.map((rate) => [rate.id, rate]));
}

async function productsOf(tx: Transaction, organizationId: string, lines: readonly LineInput[]) {
  const ids = [...new Set(lines.flatMap((line) => line.productId ?? []))];
  const products = await tx.product.findMany({ where: { organizationId, id: { in: ids } }, select: { id: true, kind: true, purchasePrice: true } });
  if (products.length < ids.length) throw notFound("Product");
  return new Map(products.map((product) => [product.id, product]));
}

/** The rate of a line, and why no VAT is charged where none is. */
export function taxOf(rate: TaxRate | undefined, { vatRegime, locale }: Language) {
  if (!rate) return { vatRate: ZERO, vatCategory: "S" as const, exemptionCode: null, exemptionText: null };
  const usual = defaultExemption(rate.category, vatRegime, locale);
  return {
    vatRate: rate.rate,
    vatCategory: rate.category,
    exemptionCode: rate.exemptionCode ?? usual?.code ?? null,
    exemptionText: rate.exemptionText ?? usual?.text ?? null,
  };
}

/**
 * Lines of a form with their VAT and products looked up in the organisation.
 *
 * @throws TRPCError NOT_FOUND when a rate or a product is absent or another organisation's.
 */
export async function resolveLines(tx: Transaction, organizationId: string, lines: readonly LineInput[], language: Language): Promise<ResolvedLine[]> {
  const rates = await taxRatesOf(tx, organizationId, lines);
  const products = await productsOf(tx, organizationId, lines);
  return lines.map((line) => {
    const { kind, description, unitCode, isOptional } = line;
    const isItem = kind === "ITEM";
    const product = products.get(line.productId ?? "");
    const rate = isItem ? rates.get(line.taxRateId ?? "") : undefined;
    return {
      kind,
      description,
      unitCode,
      isOptional: isItem && isOptional,
      quantity: isItem ? line.quantity : ZERO,
      unitPrice: isItem ? line.unitPrice : ZERO,
      discountPercent: isItem ? line.discountPercent : ZERO,
      ...taxOf(rate, language),
      productId: product?.id ?? null,
      taxRateId: rate?.id ?? null,
      productKind: product?.kind ?? null,
      costPrice: product?.purchasePrice ?? null,
    };
  });
}
