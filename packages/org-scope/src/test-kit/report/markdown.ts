import { emptyCell, sumOf, type Cell, type KitReport, type Leak } from "./kit-report.ts";

/** The whole report as Markdown: by operation, by spoof, model by operation, and what leaked. */
export function toMarkdown(report: KitReport, examples = 50): string {
  return [summaryOf(report), operationTable(report), spoofTable(report), modelTable(report), leakList(report.leaks, examples)].filter(Boolean).join("\n\n");
}

export function summaryOf({ total, own, told }: KitReport): string {
  return [
    `${count(total.attacks)} attacks: **${count(total.leak)} leaks**, ${count(total.refused + total.invalid + total.told)} refused, ${count(total.empty)} with an empty answer, ${count(total.own)} answered with own rows only.`,
    `Own rows: ${count(own.found)} calls answered as the plain client does where no other organisation is, ${count(own.missed.length)} did not; ${count(own.refusedToAll)} the schema refuses to anybody.`,
    ...(told.length > 0 ? [`In ${count(total.told)} of the refusals the error differs from the one for a row that does not exist.`] : []),
  ].join(" ");
}

const HEADS = ["attacks", "refused", "invalid", "empty", "own", "told", "leak"] as const;
const HEAD_WORDS = { attacks: "attacks", refused: "refused", invalid: "not valid", empty: "empty", own: "own only", told: "told by the error", leak: "leaks" };

function cellTable(first: string, rows: readonly (readonly [string, Cell])[]): string {
  const line = (name: string, cell: Cell) => `| ${name} | ${HEADS.map((head) => count(cell[head])).join(" | ")} |`;
  return [
    `| ${first} | ${HEADS.map((head) => HEAD_WORDS[head]).join(" | ")} |`,
    `| --- | ${HEADS.map(() => "---:").join(" | ")} |`,
    ...rows.map(([name, cell]) => line(name, cell)),
    line("all", sumOf(rows.map(([, cell]) => cell))),
  ].join("\n");
}

export function operationTable({ cells }: KitReport): string {
  const rows = operationsOf({ cells }).map((operation) => [`\`${operation}\``, sumOf(Object.values(cells).flatMap((cell) => cell[operation] ?? []))] as const);
  return cellTable("operation", rows);
}

export const spoofTable = ({ bySpoof }: KitReport): string => cellTable("spoof", Object.entries(bySpoof));

/** A line a model, a column an operation: the number of attacks, and of leaks where there are any. */
export function modelTable({ cells }: Pick<KitReport, "cells">): string {
  const operations = operationsOf({ cells });
  const told = ({ attacks, leak }: Cell) => (attacks === 0 ? "" : leak === 0 ? String(attacks) : `${attacks} · **${leak}**`);
  return [
    `| model | ${operations.map((operation) => operation.replace("$", "")).join(" | ")} |`,
    `| --- | ${operations.map(() => "---:").join(" | ")} |`,
    ...Object.entries(cells)
      .sort(([x], [y]) => (x < y ? -1 : 1))
      .map(([model, row]) => `| ${model} | ${operations.map((operation) => told(row[operation] ?? emptyCell())).join(" | ")} |`),
  ].join("\n");
}

const operationsOf = ({ cells }: Pick<KitReport, "cells">): string[] => [...new Set(Object.values(cells).flatMap((row) => Object.keys(row)))];

export function leakList(leaks: readonly Leak[], examples: number): string {
  const lines = leaks.slice(0, examples).map(({ spoof, kind, told, call, answer }) => `- ${spoof} (${kind}): \`${cut(call)}\`: ${told}. Answer: \`${cut(answer)}\``);
  const rest = leaks.length > examples ? [`- and ${count(leaks.length - examples)} more.`] : [];
  return [...lines, ...rest].join("\n");
}

const count = (number: number): string => number.toLocaleString("en-US");
const cut = (text: string): string => (text.length > 240 ? `${text.slice(0, 240)}…` : text).replaceAll("`", "'").replaceAll("\n", " ");
