import { isText } from "./addresses";
import { drawText, ensureSpace, wrap, type Canvas } from "./canvas";
import { day, iban, money } from "./format";
import { CONTENT_WIDTH, MARGIN, STYLES, type TextStyle } from "./theme";

const GAP = 28;
const COLUMN_WIDTH = (CONTENT_WIDTH - GAP) / 2;
const GAP_BELOW = 20;

interface Line {
  text: string;
  style: TextStyle;
}

/** How and until when to pay, what was received, and the account to pay to; never split. */
export function drawSettlement(canvas: Canvas): void {
  const columns = [settlementLines(canvas), bankLines(canvas)].filter(({ length }) => length > 0);
  if (columns.length === 0) return;
  const height = Math.max(...columns.map(heightOf));
  ensureSpace(canvas, height);
  columns.forEach((lines, index) => {
    drawColumn(canvas, lines, MARGIN.left + index * (COLUMN_WIDTH + GAP));
  });
  canvas.y += height + GAP_BELOW;
}

function settlementLines(canvas: Canvas): Line[] {
  const { document, words } = canvas;
  const { paymentTerms, dueDate, payments, number, kind } = document;
  const asksForPayment = kind !== "QUOTE" && kind !== "CREDIT_NOTE";
  const terms = [
    isText(paymentTerms) ? paymentTerms : null,
    asksForPayment && dueDate ? `${words.toPayBefore} ${day(dueDate, document)}` : null,
    asksForPayment && number !== null ? `${words.paymentReference} : ${number}` : null,
  ].filter(isText);
  const received = payments.map(
    ({ paidOn, label, amount }) =>
      `${day(paidOn, document)} · ${label} · ${money(amount, document)}`,
  );
  return [
    ...block(canvas, words.settlement, terms),
    ...block(canvas, words.paymentsReceived, received),
  ];
}

function bankLines(canvas: Canvas): Line[] {
  const { bankAccount } = canvas.document;
  if (bankAccount === null) return [];
  const { holder, bankName, bic } = bankAccount;
  const bank = [bankName, bic && `BIC ${bic}`].filter(isText).join(" · ");
  return block(canvas, canvas.words.bank, [holder, `IBAN\u00a0${iban(bankAccount.iban)}`, bank]);
}

function block({ pdf }: Canvas, caption: string, texts: readonly string[]): Line[] {
  const lines = texts
    .filter(isText)
    .flatMap((text) => wrap(pdf, text, COLUMN_WIDTH, STYLES.body))
    .map((text) => ({ text, style: STYLES.body }));
  return lines.length === 0 ? [] : [{ text: caption, style: STYLES.bodyStrong }, ...lines];
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((height, { style }) => height + style.leading, 0);
}

function drawColumn(canvas: Canvas, lines: readonly Line[], x: number): void {
  let y = canvas.y;
  for (const { text, style } of lines) {
    drawText(canvas, text, x, y, style);
    y += style.leading;
  }
}
