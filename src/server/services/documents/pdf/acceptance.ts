import { drawLines, drawText, wrap, type Canvas } from "./canvas";
import { ADDRESSEE, COLORS, RIGHT_EDGE, STYLES } from "./theme";

export const ACCEPTANCE_HEIGHT = 104;
const PADDING = 12;
const WIDTH = RIGHT_EDGE - ADDRESSEE.x;

/** Where the client signs a quote, at the right of the page. */
export function drawAcceptance(canvas: Canvas): void {
  const { pdf, words, y } = canvas;
  pdf
    .roundedRect(ADDRESSEE.x, y, WIDTH, ACCEPTANCE_HEIGHT, 5)
    .lineWidth(0.8)
    .strokeColor(COLORS.hairline)
    .stroke();
  const x = ADDRESSEE.x + PADDING;
  drawText(canvas, words.acceptance, x, y + PADDING, STYLES.bodyStrong);
  const hint = wrap(pdf, words.acceptanceHint, WIDTH - 2 * PADDING, STYLES.small);
  drawLines(canvas, hint, x, y + PADDING + 14, STYLES.small);
}
