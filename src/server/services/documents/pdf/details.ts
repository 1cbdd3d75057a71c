import { drawLines, drawText, wrap, type Canvas } from "./canvas";
import { day } from "./format";
import { ADDRESSEE, MARGIN, STYLES } from "./theme";

const LABEL_WIDTH = 98;
const VALUE_X = MARGIN.left + LABEL_WIDTH;
const VALUE_WIDTH = ADDRESSEE.x - 20 - VALUE_X;
const ROW_GAP = 2.6;

/** Dates and references, a label and a value each; returns the y below the last one. */
export function drawDetails(canvas: Canvas, top: number): number {
  let y = top;
  for (const [label, value] of detailRows(canvas)) {
    drawText(canvas, label, MARGIN.left, y, STYLES.bodyMuted);
    const lines = wrap(canvas.pdf, value, VALUE_WIDTH, STYLES.bodyMedium);
    y = drawLines(canvas, lines, VALUE_X, y, STYLES.bodyMedium) + ROW_GAP;
  }
  return y;
}

function detailRows({ document, words }: Canvas): [label: string, value: string][] {
  const { references } = document;
  const corrected = references.correctedInvoice;
  const dates = (["issueDate", "supplyDate", "dueDate", "validUntil"] as const).map((key) => {
    const date = document[key];
    return [words[key], date && day(date, document)] as const;
  });
  const rows = [
    ...dates,
    [
      words.correctedInvoice,
      corrected && words.ofDay(corrected.number, day(corrected.issueDate, document)),
    ] as const,
    [words.quote, references.quote] as const,
    [words.purchaseOrder, references.purchaseOrder] as const,
    [words.contract, references.contract] as const,
    [words.buyerReference, references.buyerReference] as const,
  ];
  return rows.flatMap(([label, value]) => (value ? [[label, value] as [string, string]] : []));
}
