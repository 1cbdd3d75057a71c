import { formatSiren } from "@/lib/billing/identifiers";
import type { PrintableDocument } from "@/lib/billing/printable-document";
import { decimal } from "@/lib/money";
import { isText } from "./addresses";
import { drawLines, drawRule, drawTextRight, wrap, type Canvas } from "./canvas";
import { money } from "./format";
import { CONTENT_WIDTH, MARGIN, PAGE, RIGHT_EDGE, STYLES } from "./theme";
import { wordingOf } from "./wording";

const PAGE_NUMBER_WIDTH = 70;
const GAP = 9;
const SPACE_ABOVE = 14;

/** The y above which the body must end: the footer is as high as the company line needs. */
export function footerTop(pdf: PDFKit.PDFDocument, document: PrintableDocument): number {
  return ruleY(companyLines(pdf, document)) - SPACE_ABOVE;
}

/** Company line and page number, on every page; called last, when the pages can be counted. */
export function drawFooters(canvas: Canvas): void {
  const { pdf, document, words } = canvas;
  const lines = companyLines(pdf, document);
  const y = ruleY(lines);
  const { start, count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(start + page);
    drawRule(canvas, y);
    drawLines(canvas, lines, MARGIN.left, y + GAP, STYLES.small);
    drawTextRight(canvas, words.page(page + 1, count), RIGHT_EDGE, y + GAP, STYLES.small);
  }
}

function ruleY(lines: readonly string[]): number {
  return PAGE.height - MARGIN.bottom - lines.length * STYLES.small.leading - GAP;
}

/** "Atelier, SARL au capital de 10 000 € · SIRET … · RCS Paris · TVA … · APE …" */
function companyLines(pdf: PDFKit.PDFDocument, document: PrintableDocument): string[] {
  const { seller } = document;
  const words = wordingOf(document.locale);
  const parts = [
    [seller.legalName, legalForm(document)].filter(isText).join(", "),
    seller.siret
      ? `${words.siret} ${formatSiren(seller.siret)}`
      : seller.siren && `${words.siren} ${formatSiren(seller.siren)}`,
    seller.rcsCity && `${words.rcs} ${seller.rcsCity}`,
    seller.vatNumber && `${words.vatNumber} ${seller.vatNumber}`,
    seller.nafCode && `${words.naf} ${seller.nafCode}`,
  ].filter(isText);
  const [first = "", ...others] = parts;
  const line = [first, ...others.map((part) => part.replaceAll(" ", "\u00a0"))].join(" · ");
  const lines = wrap(pdf, line, CONTENT_WIDTH - PAGE_NUMBER_WIDTH, STYLES.small);
  return lines.map((text) => text.replace(/ ·$/, ""));
}

function legalForm(document: PrintableDocument): string | null {
  const { legalForm, shareCapital } = document.seller;
  if (shareCapital === null || decimal(shareCapital).isZero()) return legalForm;
  const amount = money(shareCapital, document).replace(/[.,]00(?!\d)/, "");
  return [legalForm, wordingOf(document.locale).capital(amount)].filter(isText).join(" ");
}
