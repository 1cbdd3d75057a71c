import { createReadStream, existsSync } from "node:fs";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { Decimal, round2, ZERO } from "@/lib/money";
import type { CsvSource } from "@/server/services/import/csv/types";

const FOLDER = resolve("../shared/data");
export const HAS_REAL_DATA = existsSync(FOLDER);

export function realSource(path: string): CsvSource {
  return () => createReadStream(resolve(FOLDER, path));
}

/** Cuts the file at line breaks and commas; quotes as plainly as these files use them. Independent of the import. */
export function plainRows(path: string): Record<string, string>[] {
  const bytes = readFileSync(resolve(FOLDER, path));
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const [head = "", ...lines] = text.trimEnd().split(/\r?\n/);
  const headers = head.split(",");
  return lines.map((line) => {
    const cells = line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g) ?? [];
    return Object.fromEntries(headers.map((header, at) => [header, (cells[at] ?? "").replace(/,$/, "").replace(/^"|"$/g, "").replaceAll('""', '"')]));
  });
}

/** Net of a line by plain arithmetic: quantity × price × (1 − discount), to cents. */
export function plainNet(quantity: string, price: string, discount = "0"): Decimal {
  return round2(new Decimal(quantity).times(price).times(new Decimal(1).minus(discount)));
}

/** Sums by month ("2010-12"). */
export class PlainMonths {
  readonly #sums = new Map<string, Decimal>();

  add(date: string, amount: Decimal): void {
    const month = date.slice(0, 7);
    this.#sums.set(month, (this.#sums.get(month) ?? ZERO).plus(amount));
  }

  entries(): [string, string][] {
    return [...this.#sums].map(([month, net]): [string, string] => [month, net.toFixed(2)]).sort();
  }
}
