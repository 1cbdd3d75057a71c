import { Decimal, decimal, round2, sum, ZERO, type DecimalInput } from "@/lib/money";

/**
 * Splits an amount into parts proportional to the weights, in whole cents, by largest remainder:
 * the parts always add up to the amount exactly. Equal remainders go to the first weights.
 *
 * A discount lowers what is sold and not the deposits deducted beside it, so negative weights take
 * no part as long as there is a positive one.
 */
export function spread(amount: DecimalInput, weights: readonly DecimalInput[]): Decimal[] {
  if (weights.length === 0) return [];
  const shares = usableWeights(weights.map(decimal));
  const total = sum(shares);
  const whole = round2(amount);
  const cents = whole.abs().times(100);

  const parts = shares.map((share, index) => {
    const exact = cents.times(share).dividedBy(total);
    const floor = exact.floor();
    return { index, cents: floor, remainder: exact.minus(floor) };
  });
  const missing = cents.minus(sum(parts.map((part) => part.cents))).toNumber();
  const byRemainder = [...parts].sort(
    (a, b) => b.remainder.comparedTo(a.remainder) || a.index - b.index,
  );
  for (const part of byRemainder.slice(0, missing)) part.cents = part.cents.plus(1);

  const sign = whole.isNegative() ? -1 : 1;
  return parts.map((part) => round2(part.cents.times(sign).dividedBy(100)));
}

function usableWeights(weights: Decimal[]): Decimal[] {
  const positive = weights.map((weight) => Decimal.max(weight, ZERO));
  if (positive.some((weight) => weight.greaterThan(0))) return positive;
  const negative = weights.map((weight) => weight.abs());
  if (negative.some((weight) => weight.greaterThan(0))) return negative;
  return weights.map(() => decimal(1));
}
