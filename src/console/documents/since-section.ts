type Kinded = { kind: "ITEM" | "SECTION" | "SUBTOTAL" | "COMMENT" };

/** The lines that a subtotal at `index` adds up: those since the section or the subtotal before it. */
export function linesSinceSection<Line extends Kinded>(lines: readonly Line[], index: number): Line[] {
  const before = lines.slice(0, index);
  const start = before.findLastIndex(({ kind }) => kind === "SECTION" || kind === "SUBTOTAL") + 1;
  return before.slice(start).filter(({ kind }) => kind === "ITEM");
}
