import { tabularWidthOf, type Canvas } from "./canvas";
import type { ColumnKey, LineRow } from "./line-rows";
import { CONTENT_WIDTH, RIGHT_EDGE, STYLES } from "./theme";

export interface LineColumn {
  key: ColumnKey;
  label: string;
  /** Texts end here. */
  right: number;
}

export interface LineColumns {
  columns: LineColumn[];
  descriptionWidth: number;
}

export const CELL_PADDING = 8;
const GUTTER = 14;
const KEYS = ["quantity", "unitPrice", "discount", "vat", "lineNet"] as const;

/** Each column is as wide as its widest text; the description has all the rest. */
export function lineColumns(canvas: Canvas, rows: readonly LineRow[]): LineColumns {
  const columns: LineColumn[] = [];
  let right = RIGHT_EDGE - CELL_PADDING;
  for (const key of [...KEYS].reverse()) {
    if (key === "discount" && !rows.some((row) => row.cells.discount?.length)) continue;
    columns.unshift({ key, label: canvas.words[key], right });
    right -= columnWidth(canvas, key, rows) + GUTTER;
  }
  const used = RIGHT_EDGE - right;
  return { columns, descriptionWidth: CONTENT_WIDTH - used - CELL_PADDING };
}

function columnWidth({ pdf, words }: Canvas, key: ColumnKey, rows: readonly LineRow[]): number {
  const texts = rows.flatMap((row) => row.cells[key] ?? []);
  const widths = texts.map((text) => tabularWidthOf(pdf, text, STYLES.bodyStrong));
  return Math.max(tabularWidthOf(pdf, words[key], STYLES.caption), ...widths);
}
