import type { PrintableDocument } from "@/lib/billing/printable-document";
import { accentOf, COLORS, MARGIN, RIGHT_EDGE, type TextStyle } from "./theme";
import { wordingOf, type Wording } from "./wording";
import { wrapText } from "./wrap";

const TABULAR: PDFKit.Mixins.OpenTypeFeatures[] = ["tnum"];

/** A decimal number inside a text. Proportional figures would draw its comma under its digits. */
const DECIMALS = /(\d+[.,]\d+)/;

/** A document being drawn, top down: `y` is where the next block goes. */
export interface Canvas {
  readonly pdf: PDFKit.PDFDocument;
  readonly document: PrintableDocument;
  readonly words: Wording;
  readonly accent: string;
  /** Nothing of the body goes below this, where the footer starts. */
  readonly bottom: number;
  /** Puts on a page what every page bears, and the cursor below it. */
  readonly startPage: (canvas: Canvas) => void;
  y: number;
}

/** The first page of a document, with the cursor at its top. */
export function createCanvas(
  pdf: PDFKit.PDFDocument,
  document: PrintableDocument,
  page: Pick<Canvas, "bottom" | "startPage">,
): Canvas {
  const words = wordingOf(document.locale);
  const accent = accentOf(document.accentColor);
  const canvas: Canvas = { pdf, document, words, accent, ...page, y: MARGIN.top };
  canvas.startPage(canvas);
  return canvas;
}

/** Goes on to a new page. */
export function breakPage(canvas: Canvas): void {
  canvas.pdf.addPage();
  canvas.y = MARGIN.top;
  canvas.startPage(canvas);
}

/** Starts a new page unless the block fits on this one. */
export function ensureSpace(canvas: Canvas, height: number): void {
  if (canvas.y + height > canvas.bottom) breakPage(canvas);
}

function setStyle(pdf: PDFKit.PDFDocument, style: TextStyle): void {
  pdf.font(style.font).fontSize(style.size).fillColor(style.color);
}

export function widthOf(pdf: PDFKit.PDFDocument, text: string, style: TextStyle): number {
  setStyle(pdf, style);
  return runsOf(text).reduce((width, run) => width + pdf.widthOfString(run.text, run), 0);
}

/** Width of a text that `drawTextRight` draws. */
export function tabularWidthOf(pdf: PDFKit.PDFDocument, text: string, style: TextStyle): number {
  setStyle(pdf, style);
  return pdf.widthOfString(text, { features: TABULAR });
}

/** A text in parts that are set with proportional figures or, where they are decimals, tabular. */
function runsOf(text: string): { text: string; features?: typeof TABULAR }[] {
  return text
    .split(DECIMALS)
    .map((part, index) => (index % 2 === 1 ? { text: part, features: TABULAR } : { text: part }))
    .filter((run) => run.text !== "");
}

export function wrap(
  pdf: PDFKit.PDFDocument,
  text: string,
  width: number,
  style: TextStyle,
): string[] {
  return wrapText(text, width, (piece) => widthOf(pdf, piece, style));
}

/** One line of text, its top at `y`, starting at `x`. */
export function drawText(
  { pdf }: Pick<Canvas, "pdf">,
  text: string,
  x: number,
  y: number,
  style: TextStyle,
): void {
  setStyle(pdf, style);
  let left = x;
  for (const { text: run, features } of runsOf(text)) {
    pdf.text(run, left, y, { lineBreak: false, features });
    left += pdf.widthOfString(run, { features });
  }
}

/** One line of text in a column of amounts, digit under digit, its top at `y`, ending at `right`. */
export function drawTextRight(
  { pdf }: Pick<Canvas, "pdf">,
  text: string,
  right: number,
  y: number,
  style: TextStyle,
): void {
  const x = right - tabularWidthOf(pdf, text, style);
  pdf.text(text, x, y, { lineBreak: false, features: TABULAR });
}

/** Lines below each other; returns the y below the last one. */
export function drawLines(
  canvas: Pick<Canvas, "pdf">,
  lines: readonly string[],
  x: number,
  y: number,
  style: TextStyle,
): number {
  lines.forEach((line, index) => drawText(canvas, line, x, y + index * style.leading, style));
  return y + lines.length * style.leading;
}

/** A line as thin as a hair across the content, or from `x` to `right`. */
export function drawRule(
  { pdf }: Pick<Canvas, "pdf">,
  y: number,
  { x = MARGIN.left, right = RIGHT_EDGE }: { x?: number; right?: number } = {},
): void {
  pdf.moveTo(x, y).lineTo(right, y).lineWidth(0.6).strokeColor(COLORS.hairline).stroke();
}
