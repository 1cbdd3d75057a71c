import { drawText, ensureSpace, wrap, type Canvas } from "./canvas";
import { isText } from "./addresses";
import { CONTENT_WIDTH, MARGIN, STYLES, type TextStyle } from "./theme";

/** What the document is about, and the words before the lines. */
export function drawIntroduction(canvas: Canvas): void {
  const { title, introduction } = canvas.document;
  if (isText(title)) drawParagraph(canvas, title, STYLES.subject);
  if (isText(title) && isText(introduction)) canvas.y += 3;
  if (isText(introduction)) drawParagraph(canvas, introduction, STYLES.body);
  if (isText(title) || isText(introduction)) canvas.y += 14;
}

/** Text across the page that goes on to the next one line by line. */
export function drawParagraph(canvas: Canvas, text: string, style: TextStyle): void {
  for (const line of wrap(canvas.pdf, text, CONTENT_WIDTH, style)) {
    ensureSpace(canvas, style.leading);
    drawText(canvas, line, MARGIN.left, canvas.y, style);
    canvas.y += style.leading;
  }
}
