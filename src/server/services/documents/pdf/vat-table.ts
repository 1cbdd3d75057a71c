import { drawRule, drawText, drawTextRight, tabularWidthOf, widthOf, type Canvas } from "./canvas";
import { money, vatLabel } from "./format";
import { MARGIN, STYLES, type TextStyle } from "./theme";

const WIDTH = 248;
const RIGHT = MARGIN.left + WIDTH;
const MIN_AMOUNT_WIDTH = 68;
const GUTTER = 12;
const HEADER_HEIGHT = 17;
const ROW_HEIGHT = 17.5;

interface VatRow {
  label: string;
  taxable: string;
  vat: string;
}

export function vatTableHeight({ document }: Canvas): number {
  return document.taxLines.length === 0 ? 0 : HEADER_HEIGHT + document.taxLines.length * ROW_HEIGHT;
}

/** VAT by rate, at the left of the totals. */
export function drawVatTable(canvas: Canvas, top: number): void {
  const rows = vatRows(canvas);
  if (rows.length === 0) return;
  const isTooWide = widthNeeded(canvas, rows, STYLES.body) > WIDTH;
  const style = isTooWide ? { ...STYLES.small, color: STYLES.body.color } : STYLES.body;
  const taxableRight = RIGHT - vatWidth(canvas, rows, style) - GUTTER;
  const { words } = canvas;
  drawText(canvas, words.vatRate, MARGIN.left, top, STYLES.caption);
  drawTextRight(canvas, words.taxable, taxableRight, top, STYLES.caption);
  drawTextRight(canvas, words.vatAmount, RIGHT, top, STYLES.caption);
  drawRule(canvas, top + HEADER_HEIGHT - 3, { right: RIGHT });

  rows.forEach(({ label, taxable, vat }, index) => {
    const y = top + HEADER_HEIGHT + index * ROW_HEIGHT + 2;
    drawText(canvas, label, MARGIN.left, y, style);
    drawTextRight(canvas, taxable, taxableRight, y, style);
    drawTextRight(canvas, vat, RIGHT, y, style);
  });
}

function vatRows({ document, words }: Canvas): VatRow[] {
  return document.taxLines.map(({ vatCategory, vatRate, taxableAmount, vatAmount }) => ({
    label: vatLabel(vatCategory, vatRate, document, words),
    taxable: money(taxableAmount, document),
    vat: money(vatAmount, document),
  }));
}

/** The column of the VAT is as wide as its widest amount. */
function vatWidth({ pdf }: Canvas, rows: readonly VatRow[], style: TextStyle): number {
  return Math.max(MIN_AMOUNT_WIDTH, ...rows.map(({ vat }) => tabularWidthOf(pdf, vat, style)));
}

function widthNeeded(canvas: Canvas, rows: readonly VatRow[], style: TextStyle): number {
  const { pdf } = canvas;
  const others = rows.map(
    ({ label, taxable }) => widthOf(pdf, label, style) + tabularWidthOf(pdf, taxable, style),
  );
  return Math.max(...others) + vatWidth(canvas, rows, style) + 2 * GUTTER;
}
