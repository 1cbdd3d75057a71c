import { decimal, type DecimalInput } from "@/lib/money";
import { drawRule, drawText, drawTextRight, ensureSpace, type Canvas } from "./canvas";
import { money, percent } from "./format";
import { ADDRESSEE, readableOn, RIGHT_EDGE, STYLES } from "./theme";
import { drawVatTable, vatTableHeight } from "./vat-table";

const GAP_ABOVE = 18;
const GAP_BELOW = 22;
const LEFT = ADDRESSEE.x;
const ROW_HEIGHT = 18;
const BAND_HEIGHT = 32;
const BAND_PADDING = 10;

interface TotalRow {
  label: string;
  value: string;
  isStrong?: boolean;
}

/** Height of the whole block, which is never split. */
export function totalsHeight(canvas: Canvas): number {
  const { rows, below } = totalRows(canvas);
  const height = rows.length * ROW_HEIGHT + BAND_HEIGHT + 6 + below.length * ROW_HEIGHT;
  return GAP_ABOVE + Math.max(height, 5 + vatTableHeight(canvas));
}

/** VAT table at the left, totals at the right, the amount that counts in a band of colour. */
export function drawTotals(canvas: Canvas): void {
  const height = totalsHeight(canvas);
  ensureSpace(canvas, height);
  const bottom = canvas.y + height;
  const top = canvas.y + GAP_ABOVE;
  drawVatTable(canvas, top + 5);

  const { rows, band, below } = totalRows(canvas);
  let y = top;
  for (const row of rows) y = drawRow(canvas, row, y);
  y = drawBand(canvas, band, y + 2) + 6;
  for (const row of below) y = drawRow(canvas, row, y);
  canvas.y = bottom + GAP_BELOW;
}

function drawRow(canvas: Canvas, { label, value, isStrong }: TotalRow, y: number): number {
  const style = isStrong ? STYLES.bodyStrong : STYLES.body;
  if (isStrong) drawRule(canvas, y, { x: LEFT });
  drawText(canvas, label, LEFT + BAND_PADDING, y + 4, isStrong ? style : STYLES.bodyMuted);
  drawTextRight(canvas, value, RIGHT_EDGE - BAND_PADDING, y + 4, style);
  return y + ROW_HEIGHT;
}

function drawBand(canvas: Canvas, { label, value }: TotalRow, y: number): number {
  const { pdf, accent } = canvas;
  const style = { ...STYLES.due, color: readableOn(accent) };
  pdf.roundedRect(LEFT, y, RIGHT_EDGE - LEFT, BAND_HEIGHT - 4, 4).fill(accent);
  drawText(canvas, label, LEFT + BAND_PADDING, y + 7.6, style);
  drawTextRight(canvas, value, RIGHT_EDGE - BAND_PADDING, y + 7.6, style);
  return y + BAND_HEIGHT - 2;
}

function totalRows(canvas: Canvas): { rows: TotalRow[]; band: TotalRow; below: TotalRow[] } {
  const { document, words } = canvas;
  const { totals, kind, deposit } = document;
  const row = (label: string, value: DecimalInput, isStrong = false) => ({
    label,
    value: money(value, document),
    isStrong,
  });
  const less = (label: string, value: DecimalInput) =>
    decimal(value).isZero() ? [] : [row(label, decimal(value).negated())];
  const discount = less(words.discountAmount, totals.discountAmount);
  const rows = [
    ...(discount.length > 0 ? [row(words.subtotalNet, totals.subtotalNet)] : []),
    ...discount,
    row(words.totalNet, totals.totalNet),
    row(words.totalVat, totals.totalVat),
  ];
  const gross = row(words.totalGross, totals.totalGross);
  if (kind === "QUOTE") {
    const below = deposit
      ? [row(words.deposit(percent(deposit.percent, document)), deposit.amount)]
      : [];
    return { rows, band: gross, below };
  }
  const band = kind === "CREDIT_NOTE" ? words.credit : words.amountDue;
  return {
    rows: [
      ...rows,
      { ...gross, isStrong: true },
      ...less(words.prepaid, totals.prepaidAmount),
      ...less(words.paid, totals.amountPaid),
    ],
    band: row(band, totals.amountDue),
    below: [],
  };
}
