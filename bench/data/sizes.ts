/**
 * How many invoices each organisation has: a few huge organisations and many small ones, by Zipf's law with exponent 1.
 * Each has at least one; the sum is exact.
 */
export function organizationSizes(organizations: number, invoices: number, biggest?: number): number[] {
  if (invoices < organizations) throw new RangeError("Each organisation has at least one invoice.");
  const first = biggest === undefined ? [] : [biggest];
  const others = organizations - first.length;
  const spare = invoices - (biggest ?? 0) - others;
  if (spare < 0) throw new RangeError("The biggest organisation leaves too few invoices for the others.");
  const weights = Array.from({ length: others }, (_, rank) => 1 / (rank + 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const sizes = weights.map((weight) => 1 + Math.floor((spare * weight) / total));
  const given = sizes.reduce((sum, size) => sum + size, 0);
  // What rounding left over goes round, one each.
  for (let rest = invoices - (biggest ?? 0) - given, at = 0; rest > 0; rest -= 1, at += 1) sizes[at % others]! += 1;
  return [...first, ...sizes];
}

/** The rank of an organisation in the middle: half of all invoices belong to bigger ones. */
export function middleRank(sizes: readonly number[]): number {
  const half = sizes.reduce((sum, size) => sum + size, 0) / 2;
  let before = 0;
  return Math.max(0, sizes.findIndex((size) => (before += size) >= half));
}
