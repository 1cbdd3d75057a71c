import { decimal, percentOf, round2, ZERO, type Decimal, type DecimalInput } from "@/lib/money";

export interface LineAmounts {
  quantity: DecimalInput;
  unitPrice: DecimalInput;
  discountPercent?: DecimalInput | null;
  discountAmount?: DecimalInput | null;
}

/** Net of one line, in cents: quantity × unit price, less its percentage, then less its amount. */
export function lineNet(line: LineAmounts): Decimal {
  const price = decimal(line.quantity).times(decimal(line.unitPrice));
  const discounted = price.minus(percentOf(price, line.discountPercent ?? ZERO));
  return round2(discounted.minus(decimal(line.discountAmount ?? ZERO)));
}
