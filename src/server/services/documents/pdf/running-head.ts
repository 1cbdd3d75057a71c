import { drawRule, drawText, drawTextRight, widthOf, type Canvas } from "./canvas";
import { documentName } from "./document-name";
import { CONTENT_WIDTH, MARGIN, RIGHT_EDGE, STYLES } from "./theme";

const HEIGHT = 30;

/** The first line of every page but the first: what this is, and whose. */
export function drawRunningHead(canvas: Canvas): void {
  const { document, pdf } = canvas;
  const name = documentName(document);
  const room = CONTENT_WIDTH - widthOf(pdf, name, STYLES.bodyStrong) - 24;
  drawText(canvas, name, MARGIN.left, canvas.y, STYLES.bodyStrong);
  const seller = shorten(canvas, document.seller.legalName, room);
  drawTextRight(canvas, seller, RIGHT_EDGE, canvas.y, STYLES.bodyMuted);
  drawRule(canvas, canvas.y + 18);
  canvas.y += HEIGHT;
}

function shorten({ pdf }: Canvas, text: string, room: number): string {
  if (widthOf(pdf, text, STYLES.bodyMuted) <= room) return text;
  let end = text.length;
  const shortened = () => `${text.slice(0, end).trimEnd()}…`;
  while (end > 0 && widthOf(pdf, shortened(), STYLES.bodyMuted) > room) end -= 1;
  return shortened();
}
