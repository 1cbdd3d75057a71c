import { ACCEPTANCE_HEIGHT, drawAcceptance } from "./acceptance";
import { isText } from "./addresses";
import { drawText, ensureSpace, wrap, type Canvas } from "./canvas";
import { day, iban, money } from "./format";
import { ADDRESSEE, MARGIN, RIGHT_EDGE, STYLES, type TextStyle } from "./theme";

const COLUMN_WIDTH = RIGHT_EDGE - ADDRESSEE.x;
const GAP_BETWEEN = 7;
const GAP_BELOW = 20;

/** A caption and what stands below it. */
interface Block {
  caption: string;
  lines: string[];
}

/**
 * How and until when to pay, what was received, and the account to pay to; on a quote, where to
 * sign. Never split.
 */
export function drawSettlement(canvas: Canvas): void {
  const isQuote = canvas.document.kind === "QUOTE";
  const bank = bankBlocks(canvas);
  const left = [...settlementBlocks(canvas), ...(isQuote ? bank : [])];
  const right = isQuote ? [] : bank;
  const height = Math.max(heightOf(left), heightOf(right), isQuote ? ACCEPTANCE_HEIGHT : 0);
  if (height === 0) return;
  ensureSpace(canvas, height);
  drawBlocks(canvas, left, MARGIN.left);
  drawBlocks(canvas, right, left.length === 0 ? MARGIN.left : ADDRESSEE.x);
  if (isQuote) drawAcceptance(canvas);
  canvas.y += height + GAP_BELOW;
}

function settlementBlocks(canvas: Canvas): Block[] {
  const { document, words } = canvas;
  const { paymentTerms, dueDate, payments, number, kind } = document;
  const asksForPayment = kind !== "QUOTE" && kind !== "CREDIT_NOTE";
  const terms = [
    paymentTerms,
    asksForPayment && dueDate ? words.payBefore(day(dueDate, document)) : null,
    asksForPayment && number !== null ? words.paymentReference(number) : null,
  ];
  const received = payments.map(({ paidOn, label, amount }) =>
    [day(paidOn, document), label, money(amount, document)].join(" · "),
  );
  return [
    ...block(canvas, words.settlement, terms),
    ...block(canvas, words.paymentsReceived, received),
  ];
}

function bankBlocks(canvas: Canvas): Block[] {
  const { bankAccount } = canvas.document;
  if (bankAccount === null) return [];
  const { holder, bankName, bic } = bankAccount;
  const bank = [bankName, bic && `BIC\u00a0${bic}`].filter(isText).join(" · ");
  return block(canvas, canvas.words.bank, [holder, `IBAN\u00a0${iban(bankAccount.iban)}`, bank]);
}

function block({ pdf }: Canvas, caption: string, texts: readonly (string | null)[]): Block[] {
  const lines = texts.filter(isText).flatMap((text) => wrap(pdf, text, COLUMN_WIDTH, STYLES.body));
  return lines.length === 0 ? [] : [{ caption, lines }];
}

function heightOf(blocks: readonly Block[]): number {
  const lines = blocks.reduce((count, block) => count + 1 + block.lines.length, 0);
  return lines * STYLES.body.leading + Math.max(0, blocks.length - 1) * GAP_BETWEEN;
}

function drawBlocks(canvas: Canvas, blocks: readonly Block[], x: number): void {
  let { y } = canvas;
  const draw = (text: string, style: TextStyle) => {
    drawText(canvas, text, x, y, style);
    y += style.leading;
  };
  for (const { caption, lines } of blocks) {
    draw(caption, STYLES.bodyStrong);
    for (const line of lines) draw(line, STYLES.body);
    y += GAP_BETWEEN;
  }
}
