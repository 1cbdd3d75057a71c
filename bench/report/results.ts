import { cpus, totalmem } from "node:os";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { isMet } from "../figure";
import type { Result } from "./table";

/** One key a figure, and a line about the machine. */
export type Results = { machine: string; measuredOn: string; figures: Record<string, Entry> };
export type Entry = { value: number; low: number; high: number; goal: object; met: boolean; others?: object; details?: object };

const machine = (): string => `${cpus().length} × ${cpus()[0]?.model.trim() ?? "?"}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${process.platform}`;

/** Writes what was measured; figures that were left out of this run keep what they had. */
export function writeResults(file: string, results: readonly Result[]): Results {
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Results).figures : {};
  const figures = Object.fromEntries(results.map((result) => [result.figure.key, entry(result)]));
  const written = { machine: machine(), measuredOn: new Date().toISOString().slice(0, 10), figures: { ...before, ...figures } };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`);
  return written;
}

function entry({ figure, measured: { value, others, details } }: Result): Entry {
  const rounded = (number: number) => Number(number.toPrecision(4));
  return {
    value: rounded(value.median),
    low: rounded(value.low),
    high: rounded(value.high),
    goal: figure.goal,
    met: isMet(figure, { value }),
    ...(others && { others: Object.fromEntries(Object.entries(others).map(([name, other]) => [name, typeof other === "string" ? other : rounded(other.median)])) }),
    ...(details && { details }),
  };
}
