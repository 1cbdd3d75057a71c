import type { PrintableDocument, PrintableLine } from "@/lib/billing/printable-document";
import { decimal, sum, ZERO } from "@/lib/money";
import { amount, percent, quantity } from "./format";
import type { Wording } from "./wording";

export type ColumnKey = "quantity" | "unitPrice" | "discount" | "vat" | "lineNet";

/** A row of the table of lines, as texts. */
export interface LineRow {
  kind: PrintableLine["kind"];
  name: string;
  detail: string;
  /** Each cell's lines of text; a row that is not an item has few of them. */
  cells: Partial<Record<ColumnKey, string[]>>;
  /** An option outside the total is printed paler. */
  isMuted: boolean;
}

/** The rows of a document. A SUBTOTAL adds what stands since the section or subtotal before it. */
export function lineRows(document: PrintableDocument, words: Wording): LineRow[] {
  let sinceSection = ZERO;
  return document.lines.map((line) => {
    if (line.kind === "ITEM") {
      if (isCounted(line)) sinceSection = sum([sinceSection, line.lineNet]);
      return itemRow(line, document, words);
    }
    const cells = line.kind === "SUBTOTAL" ? { lineNet: [amount(sinceSection, document)] } : {};
    if (line.kind !== "COMMENT") sinceSection = ZERO;
    const fallback = line.kind === "SUBTOTAL" ? words.subtotal : "";
    return { kind: line.kind, ...nameAndDetail(line.description, fallback), cells, isMuted: false };
  });
}

function isCounted(line: PrintableLine): boolean {
  return !line.isOptional || line.isSelected;
}

function itemRow(line: PrintableLine, document: PrintableDocument, words: Wording): LineRow {
  const { name, detail } = nameAndDetail(line.description, "");
  const option = line.isSelected ? words.optionSelected : words.option;
  return {
    kind: "ITEM",
    name,
    detail: [detail, line.isOptional ? option : ""].filter((text) => text !== "").join("\n"),
    cells: {
      quantity: [quantity(line.quantity, line.unitCode, document)],
      unitPrice: [amount(line.unitPrice, document, 4)],
      discount: discountTexts(line, document),
      vat: [percent(line.vatRate, document)],
      lineNet: [amount(line.lineNet, document)],
    },
    isMuted: !isCounted(line),
  };
}

function discountTexts(line: PrintableLine, document: PrintableDocument): string[] {
  const byPercent = decimal(line.discountPercent);
  const byAmount = decimal(line.discountAmount);
  return [
    ...(byPercent.isZero() ? [] : [percent(byPercent.negated(), document).replace("-", "\u2212")]),
    ...(byAmount.isZero() ? [] : [amount(byAmount.negated(), document)]),
  ];
}

function nameAndDetail(description: string, fallback: string) {
  const [name = "", ...detail] = description.trim().split(/\r?\n/);
  return { name: name.trim() === "" ? fallback : name, detail: detail.join("\n").trim() };
}
