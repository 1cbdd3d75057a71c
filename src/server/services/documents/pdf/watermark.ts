import type { Canvas } from "./canvas";
import { COLORS, PAGE } from "./theme";

const SIZE = 96;

/** Says across the page that the document is a draft, behind everything else. */
export function drawWatermark({ pdf, words }: Canvas): void {
  pdf.save();
  pdf.font("semibold").fontSize(SIZE).fillColor(COLORS.ink, 0.06);
  const width = pdf.widthOfString(words.draft);
  const [x, y] = [PAGE.width / 2, PAGE.height / 2];
  pdf.rotate(-52, { origin: [x, y] });
  pdf.text(words.draft, x - width / 2, y - SIZE * 0.6, { lineBreak: false });
  pdf.restore();
  pdf.fillOpacity(1);
}
