import { drawLines, drawText, ensureSpace, wrap, type Canvas } from "./canvas";
import { ADDRESSEE, COLORS, RIGHT_EDGE, STYLES } from "./theme";

const HEIGHT = 104;
const PADDING = 12;
const WIDTH = RIGHT_EDGE - ADDRESSEE.x;

/** Where the client signs a quote. */
export function drawAcceptance(canvas: Canvas): void {
  if (canvas.document.kind !== "QUOTE") return;
  ensureSpace(canvas, HEIGHT);
  const { pdf, words, y } = canvas;
  pdf
    .roundedRect(ADDRESSEE.x, y, WIDTH, HEIGHT, 5)
    .lineWidth(0.8)
    .strokeColor(COLORS.hairline)
    .stroke();
  const x = ADDRESSEE.x + PADDING;
  drawText(canvas, words.acceptance, x, y + PADDING, STYLES.bodyStrong);
  const hint = wrap(pdf, words.acceptanceHint, WIDTH - 2 * PADDING, STYLES.small);
  drawLines(canvas, hint, x, y + PADDING + 14, STYLES.small);
  canvas.y += HEIGHT + 16;
}
