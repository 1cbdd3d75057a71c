import { isText } from "./addresses";
import type { Canvas } from "./canvas";
import { drawParagraph } from "./introduction";
import { STYLES } from "./theme";

/** The document's own words, then the small print. */
export function drawMentions(canvas: Canvas): void {
  const { notes, mentions } = canvas.document;
  if (isText(notes)) {
    drawParagraph(canvas, notes, STYLES.body);
    canvas.y += 12;
  }
  for (const mention of mentions) drawParagraph(canvas, mention, STYLES.small);
}
