import { decimal, type Decimal, type DecimalInput, parseDecimal, percentOf, round2 } from "@/lib/money";

export type PriceBreakdown = { net: Decimal; tax: Decimal; gross: Decimal };

/** What one unit costs the client: VAT in cents, as on an invoice of that one line. Null while the price is no number. */
export function priceBreakdown(netText: string, rate: DecimalInput): PriceBreakdown | null {
  const net = parseDecimal(netText);
  if (!net) return null;
  const roundedNet = round2(net);
  const tax = round2(percentOf(roundedNet, rate));
  return { net, tax, gross: roundedNet.plus(tax) };
}

/** The net price, to four decimals, that makes a gross price: what people mean who know only the price with VAT. */
export function netOfGross(grossText: string, rate: DecimalInput): string | null {
  const gross = parseDecimal(grossText);
  if (!gross) return null;
  return gross.times(100).dividedBy(decimal(rate).plus(100)).toDecimalPlaces(4).toFixed();
}

export type Margin = { amount: Decimal; percent: Decimal | null };

/** What a sale leaves above the purchase price, and its share of the sale price in percent (one decimal; null when nothing is asked). */
export function marginOf(saleText: string, purchaseText: string): Margin | null {
  const sale = parseDecimal(saleText);
  const purchase = parseDecimal(purchaseText);
  if (!sale || !purchase) return null;
  const amount = sale.minus(purchase);
  return { amount, percent: sale.isZero() ? null : amount.times(100).dividedBy(sale).toDecimalPlaces(1) };
}
