import { lineNet } from "@/lib/billing/line-net";
import { Decimal, ZERO } from "@/lib/money";
import type { DocumentRules } from "./document-rules";
import type { DocumentKind, ImportedLine } from "./imported-document";
import type { DocumentReading, LineValue, ReadRow } from "./reading";
import type { Resolved } from "./resolve-header";
import { documentFault, type DocumentFaultCode, type LocatedError } from "./refusal";

const PRICE_SCALE = 4;

/** Quantities of a credit note come all negative or all positive; they leave positive. */
function signFaults(
  rows: readonly ReadRow<LineValue>[],
  kind: DocumentKind,
  column: string | null,
): LocatedError[] {
  const negative = rows.filter(({ value }) => value.quantity?.isNegative());
  if (negative.length === 0) return [];
  if (kind === "INVOICE") return negative.map((at) => documentFault(at, "NEGATIVE_QUANTITY", column));
  const positive = rows.filter(({ value }) => value.quantity?.gt(0));
  return positive.map((at) => documentFault(at, "MIXED_SIGNS_IN_CREDIT_NOTE", column));
}

/** The rate by which VAT is taken out of a price; `null` when the line names a code that is not the default one. */
function knownRate({ vatCode, vatRate }: LineValue, { defaultVat }: DocumentRules): Decimal | null {
  if (vatRate) return vatRate;
  return vatCode === undefined || vatCode === defaultVat.code ? defaultVat.rate : null;
}

function lineFault(
  { value }: ReadRow<LineValue>,
  rules: DocumentRules,
): [DocumentFaultCode, keyof LineValue] | null {
  if (value.unitPrice?.isNegative()) return ["NEGATIVE_PRICE", "unitPrice"];
  if (value.sku === undefined && value.description === undefined)
    return ["LINE_WITHOUT_DESCRIPTION", "description"];
  if (!rules.priceIsNet && knownRate(value, rules) === null) return ["VAT_RATE_MISSING", "vatRate"];
  return null;
}

/** Takes VAT out of a price that includes it. */
function netPrice(price: Decimal, rate: Decimal, rules: DocumentRules): Decimal {
  if (rules.priceIsNet) return price;
  return price.dividedBy(rate.dividedBy(100).plus(1)).toDecimalPlaces(PRICE_SCALE, Decimal.ROUND_HALF_UP);
}

function line({ value, row }: ReadRow<LineValue>, rules: DocumentRules): ImportedLine {
  const amounts = {
    quantity: (value.quantity ?? ZERO).abs(),
    unitPrice: netPrice(value.unitPrice ?? ZERO, knownRate(value, rules) ?? ZERO, rules),
    discountPercent: value.discountPercent ?? ZERO,
  };
  return {
    row: row.rowNumber,
    sku: value.sku ?? null,
    description: value.description ?? null,
    unitCode: value.unitCode ?? null,
    vatCode: value.vatCode ?? (value.vatRate ? null : rules.defaultVat.code),
    vatRate: value.vatRate ?? null,
    ...amounts,
    lineNet: lineNet(amounts),
  };
}

/** The lines as they go into the document. Lines at no price are kept: they say what was given away. */
export function resolveLines(
  rows: readonly ReadRow<LineValue>[],
  kind: DocumentKind,
  { rules, lines: { mapping } }: DocumentReading,
): Resolved<ImportedLine[]> {
  const faults = rows.flatMap((at) => {
    const [code, field] = lineFault(at, rules) ?? [];
    return code && field ? [documentFault(at, code, mapping[field] ?? null)] : [];
  });
  const errors = [...signFaults(rows, kind, mapping["quantity"] ?? null), ...faults];
  return errors.length > 0 ? { errors } : { value: rows.map((at) => line(at, rules)) };
}

/** The extra line for a shipping amount, if there is one and the rules want it. */
export function shippingLine(amount: Decimal | undefined, rules: DocumentRules): ImportedLine[] {
  if (!rules.shippingLine || !amount || amount.isZero()) return [];
  const price = {
    quantity: new Decimal(1),
    unitPrice: netPrice(amount.abs(), rules.defaultVat.rate, rules),
    discountPercent: ZERO,
  };
  return [
    {
      row: null,
      ...rules.shippingLine,
      unitCode: null,
      vatCode: rules.defaultVat.code,
      vatRate: null,
      ...price,
      lineNet: lineNet(price),
    },
  ];
}
