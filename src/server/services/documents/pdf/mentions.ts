import { isText } from "./addresses";
import { drawLines, ensureSpace, wrap, type Canvas } from "./canvas";
import { drawParagraph } from "./introduction";
import { CONTENT_WIDTH, MARGIN, PAGE, STYLES } from "./theme";

const MAX_KEPT_TOGETHER = PAGE.height / 3;

/** The document's own words, then the small print, which stays together unless it is very long. */
export function drawMentions(canvas: Canvas): void {
  const { notes, mentions } = canvas.document;
  if (isText(notes)) {
    drawParagraph(canvas, notes, STYLES.body);
    canvas.y += 12;
  }
  const lines = mentions.flatMap((text) => wrap(canvas.pdf, text, CONTENT_WIDTH, STYLES.small));
  const height = lines.length * STYLES.small.leading;
  if (height <= MAX_KEPT_TOGETHER) ensureSpace(canvas, height);
  for (const line of lines) {
    ensureSpace(canvas, STYLES.small.leading);
    canvas.y = drawLines(canvas, [line], MARGIN.left, canvas.y, STYLES.small);
  }
}
