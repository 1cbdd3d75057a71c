/** The value in the middle, and the quarters around it. */
export type Spread = { median: number; low: number; high: number };

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) };
}

function quantile(sorted: readonly number[], part: number): number {
  if (sorted.length === 0) throw new RangeError("There is nothing to take the middle of.");
  const position = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(position)]!, sorted[Math.ceil(position)]!];
  return below + (above - below) * (position - Math.floor(position));
}
