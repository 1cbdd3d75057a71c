import { addressLines, isText } from "./addresses";
import { drawLines, drawText, widthOf, wrap, type Canvas } from "./canvas";
import { ADDRESSEE, MARGIN, readableOn, RIGHT_EDGE, STYLES } from "./theme";

const MARK = 34;
const GAP = 12;
const LONG_NAME = 44;

/** The seller at the left, what the document is at the right. */
export function drawLetterhead(canvas: Canvas): void {
  const sellerBottom = drawSeller(canvas);
  const titleBottom = drawTitle(canvas);
  canvas.y = Math.max(sellerBottom, titleBottom);
}

function drawSeller(canvas: Canvas): number {
  const { pdf, document } = canvas;
  const { seller } = document;
  const hasMark = document.mark === "initial";
  if (hasMark) drawMark(canvas);
  const x = MARGIN.left + (hasMark ? MARK + GAP : 0);
  const width = ADDRESSEE.x - 24 - x;
  const style = seller.legalName.length > LONG_NAME ? STYLES.sellerNameLong : STYLES.sellerName;
  const name = wrap(pdf, seller.legalName, width, style);
  const contact = [seller.phone, seller.email, seller.website].filter(isText);
  const below = [...addressLines(seller.address, document), ...contact];
  const y = drawLines(canvas, name, x, canvas.y, style) + 2;
  const lines = below.flatMap((line) => wrap(pdf, line, width, STYLES.detail));
  return drawLines(canvas, lines, x, y, STYLES.detail);
}

function drawMark(canvas: Canvas): void {
  const { pdf, accent, document } = canvas;
  const initial =
    [...document.seller.legalName.trim()][0]?.toLocaleUpperCase(document.locale) ?? "";
  const style = { font: "semibold", size: 17, leading: 20, color: readableOn(accent) } as const;
  pdf.roundedRect(MARGIN.left, canvas.y, MARK, MARK, 7).fill(accent);
  const x = MARGIN.left + (MARK - widthOf(pdf, initial, style)) / 2;
  drawText(canvas, initial, x, canvas.y + 6.8, style);
}

function drawTitle(canvas: Canvas): number {
  const { pdf, document, words } = canvas;
  const width = RIGHT_EDGE - ADDRESSEE.x;
  const title = wrap(pdf, words.titles[document.kind], width, STYLES.title);
  const y = drawLines(canvas, title, ADDRESSEE.x, canvas.y - 5, STYLES.title);
  return drawLines(canvas, [numberLine(canvas)], ADDRESSEE.x, y + 2, STYLES.number);
}

function numberLine({ document, words }: Canvas): string {
  if (document.number === null) return words.noNumber;
  const version = document.version ?? 1;
  const number = words.number(document.number);
  return version > 1 ? `${number} · ${words.version(version)}` : number;
}
