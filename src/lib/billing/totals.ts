import {
  decimal,
  percentOf,
  round2,
  sum,
  ZERO,
  type Decimal,
  type DecimalInput,
} from "@/lib/money";
import type { LineKind, VatCategory, VatRoundingMode } from "./codes";
import { lineNet, type LineAmounts } from "./line-net";
import { taxLinesOf, type TaxLine } from "./tax-lines";

export interface TotalsLine extends LineAmounts {
  /** Sections, subtotals and comments carry no amount. ITEM when absent. */
  kind?: LineKind;
  vatRate: DecimalInput;
  vatCategory: VatCategory;
  exemptionCode?: string | null;
  exemptionText?: string | null;
  /** On a quote, an optional line counts only once it is selected. */
  isOptional?: boolean;
  isSelected?: boolean;
}

export interface TotalsInput {
  lines: readonly TotalsLine[];
  /** Percentage of the subtotal. When it is set, `discountAmount` is computed and not read. */
  discountPercent?: DecimalInput | null;
  discountAmount?: DecimalInput | null;
  prepaidAmount?: DecimalInput | null;
  amountPaid?: DecimalInput | null;
  mode: VatRoundingMode;
}

export interface LineTotals {
  lineNet: Decimal;
  /** False for lines that carry no amount and for options that were not selected. */
  isCounted: boolean;
}

export interface DocumentTotals {
  /** One for each line of the input, in its order. */
  lines: LineTotals[];
  taxLines: TaxLine[];
  subtotalNet: Decimal;
  discountAmount: Decimal;
  totalNet: Decimal;
  totalVat: Decimal;
  totalGross: Decimal;
  amountDue: Decimal;
}

/**
 * All the amounts of a quote or an invoice, in cents. Never throws on legal decimals, so that a
 * half-typed document has a preview; whether it may be issued is for `missingMentions` to say.
 */
export function computeTotals(input: TotalsInput): DocumentTotals {
  const lines = input.lines.map(lineTotals);
  const counted = input.lines.flatMap((line, index) => {
    const totals = lines[index];
    return totals?.isCounted ? [{ line, net: totals.lineNet }] : [];
  });
  const subtotalNet = sum(counted.map(({ net }) => net));
  const discountAmount = counted.length === 0 ? ZERO : documentDiscount(input, subtotalNet);
  const taxLines = taxLinesOf(counted, discountAmount, input.mode);

  const totalNet = subtotalNet.minus(discountAmount);
  const totalVat = sum(taxLines.map((taxLine) => taxLine.vatAmount));
  const totalGross = totalNet.plus(totalVat);
  const settled = sum([input.prepaidAmount ?? ZERO, input.amountPaid ?? ZERO]);
  const amountDue = round2(totalGross.minus(settled));
  return {
    lines,
    taxLines,
    subtotalNet,
    discountAmount,
    totalNet,
    totalVat,
    totalGross,
    amountDue,
  };
}

function lineTotals(line: TotalsLine): LineTotals {
  if ((line.kind ?? "ITEM") !== "ITEM") return { lineNet: ZERO, isCounted: false };
  return { lineNet: lineNet(line), isCounted: !line.isOptional || line.isSelected === true };
}

function documentDiscount(input: TotalsInput, subtotalNet: Decimal): Decimal {
  const percent = decimal(input.discountPercent ?? ZERO);
  if (percent.isZero()) return round2(input.discountAmount ?? ZERO);
  return round2(percentOf(subtotalNet, percent));
}
