import { drawRule, drawText, drawTextRight, type Canvas } from "./canvas";
import { money, vatLabel } from "./format";
import { MARGIN, STYLES } from "./theme";

const WIDTH = 246;
const RIGHT = MARGIN.left + WIDTH;
const TAXABLE_RIGHT = MARGIN.left + 164;
const HEADER_HEIGHT = 17;
const ROW_HEIGHT = 17.5;

export function vatTableHeight({ document }: Canvas): number {
  return document.taxLines.length === 0 ? 0 : HEADER_HEIGHT + document.taxLines.length * ROW_HEIGHT;
}

/** VAT by rate, at the left of the totals. */
export function drawVatTable(canvas: Canvas, top: number): void {
  const { document, words } = canvas;
  if (document.taxLines.length === 0) return;
  drawText(canvas, words.vatRate, MARGIN.left, top, STYLES.caption);
  drawTextRight(canvas, words.taxable, TAXABLE_RIGHT, top, STYLES.caption);
  drawTextRight(canvas, words.vatAmount, RIGHT, top, STYLES.caption);
  drawRule(canvas, top + HEADER_HEIGHT - 3, { right: RIGHT });

  document.taxLines.forEach(({ vatCategory, vatRate, taxableAmount, vatAmount }, index) => {
    const y = top + HEADER_HEIGHT + index * ROW_HEIGHT + 2;
    const label = vatLabel(vatCategory, vatRate, document, words);
    drawText(canvas, label, MARGIN.left, y, STYLES.body);
    drawTextRight(canvas, money(taxableAmount, document), TAXABLE_RIGHT, y, STYLES.body);
    drawTextRight(canvas, money(vatAmount, document), RIGHT, y, STYLES.body);
  });
}
