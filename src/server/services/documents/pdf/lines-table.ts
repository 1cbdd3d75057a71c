import {
  breakPage,
  drawRule,
  drawText,
  drawTextRight,
  ensureSpace,
  wrap,
  type Canvas,
} from "./canvas";
import { CELL_PADDING, lineColumns, type LineColumns } from "./line-columns";
import { lineRows, type LineRow } from "./line-rows";
import { COLORS, CONTENT_WIDTH, MARGIN, STYLES, type TextStyle } from "./theme";

const HEADER_HEIGHT = 22;
const PADDING_TOP = 4.4;
const PADDING_BOTTOM = 4.8;
const LEADING = 12;
/** Rows with more lines than this go on to the next page; shorter ones are kept whole. */
const LONG_ROW = 14;
/** A row that goes on leaves and takes along at least so many lines. */
const MIN_LINES = 3;

interface TextLine {
  text: string;
  style: TextStyle;
}

interface LaidOutRow extends LineRow {
  lines: TextLine[];
  height: number;
}

/**
 * The table of lines, its header on every page. `tailHeight` is what must stand on the same page
 * as the last row, so that totals never stand alone.
 */
export function drawLinesTable(canvas: Canvas, tailHeight: number): void {
  const rows = lineRows(canvas.document, canvas.words);
  const columns = lineColumns(canvas, rows);
  const groups = keepTogether(rows.map((row) => layOut(canvas, row, columns)));
  const firstHeight = groups[0]?.[0]?.height ?? 0;
  ensureSpace(canvas, HEADER_HEIGHT + Math.min(firstHeight, PADDING_TOP + LEADING * LONG_ROW));
  drawHeader(canvas, columns);

  groups.forEach((group, index) => {
    const isLast = index === groups.length - 1;
    const needed = heightOf(group) + (isLast ? tailHeight : 0);
    if (!hasLongRow(group) && canvas.y + needed > canvas.bottom && index > 0) {
      continueTable(canvas, columns);
    }
    for (const row of group) drawRow(canvas, row, columns);
  });
}

/** A section stays with the row below it, a subtotal with the row above. */
function keepTogether(rows: readonly LaidOutRow[]): LaidOutRow[][] {
  const groups: LaidOutRow[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    const isGlued = row.kind === "SUBTOTAL" || group?.at(-1)?.kind === "SECTION";
    if (group && isGlued && !hasLongRow(group)) group.push(row);
    else groups.push([row]);
  }
  return groups;
}

function heightOf(group: readonly LaidOutRow[]): number {
  return group.reduce((height, row) => height + row.height, 0);
}

function hasLongRow(group: readonly LaidOutRow[]): boolean {
  return group.some((row) => row.lines.length > LONG_ROW);
}

function layOut(canvas: Canvas, row: LineRow, { descriptionWidth }: LineColumns): LaidOutRow {
  const isFullWidth = row.kind === "SECTION" || row.kind === "COMMENT";
  const width = isFullWidth ? CONTENT_WIDTH - 2 * CELL_PADDING : descriptionWidth;
  const nameStyle = row.kind === "COMMENT" ? STYLES.bodyMuted : nameStyleOf(row);
  const lines = [
    ...styled(canvas, row.name, width, nameStyle),
    ...(row.detail === "" ? [] : styled(canvas, row.detail, width, STYLES.detail)),
  ];
  const cellLines = Object.values(row.cells).map((texts) => texts.length);
  const count = Math.max(lines.length, ...cellLines);
  return { ...row, lines, height: PADDING_TOP + count * LEADING + PADDING_BOTTOM };
}

function nameStyleOf(row: LineRow): TextStyle {
  if (row.isMuted) return STYLES.bodyMuted;
  return row.kind === "ITEM" ? STYLES.bodyMedium : STYLES.bodyStrong;
}

function styled({ pdf }: Canvas, text: string, width: number, style: TextStyle): TextLine[] {
  return wrap(pdf, text, width, style).map((line) => ({ text: line, style }));
}

function continueTable(canvas: Canvas, columns: LineColumns): void {
  breakPage(canvas);
  drawHeader(canvas, columns);
}

function drawHeader(canvas: Canvas, { columns }: LineColumns): void {
  const { pdf, words, y } = canvas;
  pdf.roundedRect(MARGIN.left, y, CONTENT_WIDTH, HEADER_HEIGHT, 4).fill(COLORS.tint);
  const top = y + 6.5;
  drawText(canvas, words.description, MARGIN.left + CELL_PADDING, top, STYLES.caption);
  for (const { label, right } of columns) drawTextRight(canvas, label, right, top, STYLES.caption);
  canvas.y += HEADER_HEIGHT;
}

function drawRow(canvas: Canvas, row: LaidOutRow, columns: LineColumns): void {
  let rest = row.lines;
  let isFirst = true;
  while (isFirst || rest.length > 0) {
    const fitting = linesThatFit(canvas, rest.length);
    if (fitting < Math.min(rest.length, MIN_LINES)) {
      continueTable(canvas, columns);
      continue;
    }
    if (isFirst) drawCells(canvas, row, columns);
    drawRowLines(canvas, rest.slice(0, fitting));
    rest = rest.slice(fitting);
    isFirst = false;
    if (rest.length > 0) continueTable(canvas, columns);
    else closeRow(canvas, row, fitting);
  }
}

/** How many of the remaining lines to draw here: all, or so many that enough are left over. */
function linesThatFit({ y, bottom }: Canvas, remaining: number): number {
  const fitting = Math.floor((bottom - y - PADDING_TOP - PADDING_BOTTOM) / LEADING);
  return fitting >= remaining ? remaining : Math.min(fitting, remaining - MIN_LINES);
}

function drawRowLines(canvas: Canvas, lines: readonly TextLine[]): void {
  const top = canvas.y + PADDING_TOP;
  lines.forEach(({ text, style }, index) => {
    drawText(canvas, text, MARGIN.left + CELL_PADDING, top + index * LEADING, style);
  });
}

function drawCells(canvas: Canvas, row: LaidOutRow, { columns }: LineColumns): void {
  const top = canvas.y + PADDING_TOP;
  for (const { key, right } of columns) {
    row.cells[key]?.forEach((text, index) => {
      drawTextRight(canvas, text, right, top + index * LEADING, cellStyle(row, key === "lineNet"));
    });
  }
}

function cellStyle(row: LaidOutRow, isTotal: boolean): TextStyle {
  if (row.isMuted) return STYLES.bodyMuted;
  if (row.kind === "SUBTOTAL") return STYLES.bodyStrong;
  return isTotal ? STYLES.bodyMedium : STYLES.body;
}

function closeRow(canvas: Canvas, row: LaidOutRow, drawnLines: number): void {
  const isWhole = drawnLines === row.lines.length;
  const height = isWhole ? row.height : PADDING_TOP + drawnLines * LEADING + PADDING_BOTTOM;
  canvas.y += height;
  drawRule(canvas, canvas.y);
}
