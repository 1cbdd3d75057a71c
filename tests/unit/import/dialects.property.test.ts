import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DELIMITERS, type CsvOptions, type Delimiter } from "@/server/services/import/csv/types";
import { encoded, gzipped, readAll } from "./support/sources";

/** Every character of Windows-1252 that a cell can hold. */
const LATIN = fc.constantFrom(..."abcXYZ0123 .,;|\t\"'\n\r-=éèàçœŒ€ßñÅ§°");
const ANY = fc.oneof(LATIN, fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }).filter((char) => !/[\0\uFEFF]/.test(char)));

function tableOf(character: fc.Arbitrary<string>) {
  const cell = fc.string({ unit: character, maxLength: 12 });
  return fc
    .integer({ min: 2, max: 6 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 }).map((rows) => ({ width, rows })));
}

/** What is to be read: cells with text, by header, of the rows that have any. */
function expected(headers: readonly string[], rows: readonly string[][]) {
  return rows.flatMap((row, index) => {
    const cells = row.flatMap((cell, at) => (cell.trim() === "" ? [] : [[headers[at] ?? "", cell] as const]));
    return cells.length === 0 ? [] : [{ rowNumber: index + 2, cells: Object.fromEntries(cells) }];
  });
}

interface Writing {
  delimiter: Delimiter;
  ending: string;
  quoted: boolean;
  packed: boolean;
}

const writing: fc.Arbitrary<Writing> = fc.record({
  delimiter: fc.constantFrom(...DELIMITERS),
  ending: fc.constantFrom("\n", "\r\n", "\r"),
  quoted: fc.boolean(),
  packed: fc.boolean(),
});

function write(rows: readonly (readonly string[])[], { delimiter, ending, quoted }: Writing): string {
  // All line breaks are quoted, since a reader takes each of them for the end of a row.
  return stringify(rows as string[][], { delimiter, record_delimiter: ending, quoted, quoted_match: /[\r\n]/ });
}

async function roundTrip(rows: string[][], width: number, how: Writing, encoding: string, mark: boolean, told: CsvOptions) {
  const headers = Array.from({ length: width }, (_, index) => `Colonne ${index + 1}`);
  const bytes = encoded(write([headers, ...rows], how), encoding, mark);
  const read = await readAll(how.packed ? gzipped(bytes) : bytes, { absent: [], ...told });
  expect(read.rows.map((row) => ({ ...row, cells: { ...row.cells } }))).toEqual(expected(headers, rows));
  expect(read.facts).toMatchObject({ delimiter: how.delimiter, headers, compressed: how.packed });
}

describe("any table in any dialect", () => {
  it("comes back from Unicode encodings as it was", async () => {
    const encodings = fc.constantFrom(["utf-8", false], ["utf-8", true], ["utf-16le", true], ["utf-16be", true]) as fc.Arbitrary<[string, boolean]>;
    await fc.assert(
      fc.asyncProperty(tableOf(ANY), writing, encodings, ({ rows, width }, how, [encoding, mark]) =>
        roundTrip(rows, width, how, encoding, mark, { delimiter: how.delimiter }),
      ),
      { numRuns: 300 },
    );
  });

  it("comes back from Windows-1252 as it was", async () => {
    await fc.assert(
      fc.asyncProperty(tableOf(LATIN), writing, ({ rows, width }, how) => 
        // Told, because a few letters such as `ßŒ` are the same bytes as one letter in UTF-8.
        roundTrip(rows, width, how, "win1252", false, { delimiter: how.delimiter, encoding: "windows-1252" }),
      ),
      { numRuns: 200 },
    );
  });

  it("has its delimiter found, if its text has no others", async () => {
    const words = fc.constantFrom(..."abcé \"'\n-0123");
    await fc.assert(
      fc.asyncProperty(tableOf(words), writing, ({ rows, width }, how) => roundTrip(rows, width, how, "utf-8", true, {})),
      { numRuns: 200 },
    );
  });
});
