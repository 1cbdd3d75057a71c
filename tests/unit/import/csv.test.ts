import { describe, expect, it } from "vitest";
import { openCsv } from "@/server/services/import/csv/open-csv";
import { sampleCsv } from "@/server/services/import/csv/sample-csv";
import { cellsOf, encoded, gzipped, readAll, sourceOf } from "./support/sources";

describe("what a file is written in", () => {
  const table = "Nom;Ville;Solde\nÉlodie;Besançon;12,50 €\nZoë;Orléans;3,00 €\n";
  const expected = [
    { Nom: "Élodie", Ville: "Besançon", Solde: "12,50 €" },
    { Nom: "Zoë", Ville: "Orléans", Solde: "3,00 €" },
  ];

  it.each([
    ["utf-8", false, "utf-8"],
    ["utf-8", true, "utf-8"],
    ["win1252", false, "windows-1252"],
    ["utf-16le", true, "utf-16le"],
    ["utf-16be", true, "utf-16be"],
  ])("reads %s (mark: %s), plain and compressed", async (encoding, mark, detected) => {
    const bytes = encoded(table, encoding, mark);
    for (const content of [bytes, gzipped(bytes)]) {
      const { facts, rows } = await readAll(content);
      expect(facts).toMatchObject({ encoding: detected, delimiter: ";", compressed: content !== bytes });
      expect(rows.map((row) => ({ ...row.cells }))).toEqual(expected);
    }
  });

  it.each(["utf-16le", "utf-16be", "utf-8"])("does not break a character that two chunks of %s share", async (encoding) => {
    const file = await openCsv(sourceOf(encoded("a;b\n😀;é\n", encoding, true), 1));
    for await (const row of file.rows()) expect({ ...row.cells }).toEqual({ a: "😀", b: "é" });
  });

  it("finds the encoding by an accent that comes late", async () => {
    const plain = "nom;ville\n" + "Martin;Paris\n".repeat(50_000);
    for (const [encoding, detected] of [["utf-8", "utf-8"], ["win1252", "windows-1252"]] as const) {
      const file = await openCsv(sourceOf(encoded(`${plain}Hélène;Nîmes\n`, encoding), 65_536));
      expect(file.facts.encoding).toBe(detected);
    }
  });

  it.each([";", ",", "\t", "|"])("finds the delimiter %j", async (delimiter) => {
    const text = [["id", "libellé, complet", "prix"], ["1", "vis; écrou | rondelle", "1,5"], ["2", "clou", "2,5"]]
      .map((row) => row.map((cell) => `"${cell}"`).join(delimiter))
      .join("\r\n");
    const { facts, rows } = await readAll(text);
    expect(facts.delimiter).toBe(delimiter);
    expect(rows[0]?.cells["libellé, complet"]).toBe("vis; écrou | rondelle");
  });

  it("is not misled by decimal commas", async () => {
    const { facts } = await readAll("a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n");
    expect(facts.delimiter).toBe(";");
  });

  it("reads a single column", async () => {
    expect(await cellsOf("email\na@b.fr\nc@d.fr\n")).toEqual([{ email: "a@b.fr" }, { email: "c@d.fr" }]);
  });

  it("obeys a sep= line, and numbers rows as Excel does, which hides it", async () => {
    const { facts, rows } = await readAll("sep=|\r\na|b;c\r\n1|2\r\n");
    expect(facts).toMatchObject({ delimiter: "|", headers: ["a", "b;c"], headerRow: 1 });
    expect(rows[0]).toMatchObject({ rowNumber: 2, cells: { a: "1", "b;c": "2" } });
  });
});

describe("rows", () => {
  it("numbers rows as a spreadsheet does", async () => {
    const { facts, rows } = await readAll('\n\na;b\n1;"two\nlines"\n\n;\n2;x\n');
    expect(facts.headerRow).toBe(3);
    expect(rows.map((row) => [row.rowNumber, { ...row.cells }])).toEqual([
      [4, { a: "1", b: "two\nlines" }],
      [7, { a: "2", b: "x" }],
    ]);
  });

  it("takes blank cells and NULL for absent, or what it is told", async () => {
    expect(await cellsOf("a,b,c\n1,NULL, \n2,null,\\N\n")).toEqual([{ a: "1" }, { a: "2", b: "null" }]);
    expect(await cellsOf("a,b,c\n1,NULL,-\n", { absent: ["-"] })).toEqual([{ a: "1", b: "NULL" }]);
  });

  it("lives with mixed line endings", async () => {
    expect(await cellsOf("a;b\r\n1;2\n3;4\r5;6")).toEqual([{ a: "1", b: "2" }, { a: "3", b: "4" }, { a: "5", b: "6" }]);
  });

  it("keeps an inch mark inside a cell", async () => {
    expect(await cellsOf('a;b\n1;TUBE 3/4" ACIER\n2;x\n')).toEqual([{ a: "1", b: 'TUBE 3/4" ACIER' }, { a: "2", b: "x" }]);
  });

  it("keeps columns named after parts of every object", async () => {
    const { rows } = await readAll("__proto__;constructor;b\n1;2;3\n;;4\n");
    expect(rows[0]?.cells["__proto__"]).toBe("1");
    expect(rows[1]?.cells["constructor"]).toBeUndefined();
  });

  it("refuses ragged rows one by one, and no others", async () => {
    const { rows } = await readAll("a;b;c;;\n1;2;3;;\n1;2\n1;2;3;4;\n4;5;6\n");
    expect(rows.map((row) => row.problem ?? null)).toEqual([
      null,
      { code: "RAGGED_ROW", params: { expected: 3, found: 2 } },
      { code: "RAGGED_ROW", params: { expected: 3, found: 5 } },
      null,
    ]);
  });

  it("fills short rows when told to", async () => {
    const { rows } = await readAll("a;b;c\n1;2\n1;2;3;4\n", { allowShortRows: true });
    expect(rows.map((row) => row.problem?.code)).toEqual([undefined, "RAGGED_ROW"]);
  });

  it("does not lose a row to a quote that another row closes", async () => {
    const { rows } = await readAll('a;b;c\n1;"vis;2\n2;"clou";3\n4;5;6\n');
    expect(rows.map((row) => [row.rowNumber, row.problem?.code])).toEqual([
      [2, "UNBALANCED_QUOTE"],
      [3, undefined],
    ]);
    const sound = await readAll('a;b;c\n1;"""vis""\nà bois";2\n');
    expect(sound.rows[0]).toMatchObject({ cells: { b: '"vis"\nà bois' } });
    expect(sound.rows[0]?.problem).toBeUndefined();
  });

  it("tells the row of a NUL byte and of a character that is not of the encoding", async () => {
    const nul = await readAll("a;b\n1;2\n3;\0\n5;6\n" + "7;8\n".repeat(100));
    expect(nul.rows.filter((row) => row.problem).map((row) => [row.rowNumber, row.problem?.code])).toEqual([[3, "NUL_BYTE"]]);
    const mixed = Buffer.concat([encoded("a;b\né;è à ù\n3;", "utf-8"), encoded("é\n", "win1252"), encoded("5;\uFFFD\n", "utf-8")]);
    const { facts, rows } = await readAll(mixed);
    expect(facts.encoding).toBe("utf-8");
    expect(rows.map((row) => row.problem?.code)).toEqual([undefined, "INVALID_ENCODING", undefined]);
    expect(rows[2]?.cells["b"]).toBe("\uFFFD");
  });

  it("can be read several times and left early", async () => {
    const file = await openCsv(sourceOf("a\n1\n2\n3\n"));
    for await (const row of file.rows()) {
      expect(row.rowNumber).toBe(2);
      break;
    }
    let seen = 0;
    for await (const row of file.rows()) seen += row.rowNumber;
    expect(seen).toBe(9);
  });

  it("reports progress in bytes of the source", async () => {
    const content = gzipped("a;b\n" + "1;2\n".repeat(1000));
    const file = await openCsv(sourceOf(content));
    let last = 0;
    for await (const row of file.rows({ onProgress: (bytes) => (last = bytes) })) expect(row.rowNumber).toBeGreaterThan(1);
    expect(last).toBe(content.length);
  });
});

describe("files that cannot be read", () => {
  const problem = (content: string | Buffer) => readAll(content).then(() => null, (error: unknown) => error);

  it.each([
    ["nothing at all", "", { code: "EMPTY_FILE", row: null }],
    ["blank lines only", "\n \n\n", { code: "EMPTY_FILE", row: null }],
    ["nothing, compressed", gzipped(""), { code: "EMPTY_FILE", row: null }],
    ["an empty name between others", "a;;c\n1;2;3\n", { code: "EMPTY_HEADER", row: 1, params: { column: 2 } }],
    ["a name twice", "\na;b; a\n1;2;3\n", { code: "DUPLICATE_HEADER", row: 2, params: { name: "a", first: 1, second: 3 } }],
    ["a quote that nothing closes", 'a;b\n1;2\n3;"4\n5;6\n', { code: "UNCLOSED_QUOTE", row: 3 }],
    ["a workbook", Buffer.from("PK\x03\x04\x14\0\x06\0[Content_Types].xml", "latin1"), { code: "BINARY_FILE", params: { kind: "xlsx" } }],
    ["an archive", Buffer.from("PK\x03\x04\x14\0\x06\0clients.csv", "latin1"), { code: "BINARY_FILE", params: { kind: "zip" } }],
    ["an old workbook", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), { code: "BINARY_FILE", params: { kind: "xls" } }],
    ["a PDF", "%PDF-1.7\n", { code: "BINARY_FILE", params: { kind: "pdf" } }],
    ["a compressed workbook", gzipped(Buffer.from("PK\x03\x04xl/workbook", "latin1")), { code: "BINARY_FILE", params: { kind: "xlsx" } }],
    ["bytes", Buffer.from(Array.from({ length: 500 }, (_, index) => index % 7)), { code: "BINARY_FILE", params: { kind: "unknown" } }],
    ["half an archive", gzipped("a;b\n" + "1;2\n".repeat(9999)).subarray(0, 60), { code: "GZIP_DAMAGED" }],
  ])("%s", async (_name, content, expected) => {
    expect(await problem(content)).toMatchObject({ name: "CsvProblem", ...expected });
  });

  it("stops at a record too long to be one, instead of filling the memory", async () => {
    const content = 'a;b\n1;"2\n' + "3;4\n".repeat(1000);
    const reading = readAll(content, { maxRecordBytes: 500 });
    await expect(reading).rejects.toMatchObject({ code: "ROW_TOO_LONG", row: 2, params: { maximum: 500 } });
  });

  it("lets the source's own failure through", async () => {
    const file = await openCsv(sourceOf("a;b\n1;2\n"));
    expect(file.facts.headers).toEqual(["a", "b"]);
    const { createReadStream } = await import("node:fs");
    await expect(openCsv(() => createReadStream("/nowhere/at/all.csv"))).rejects.toMatchObject({ code: "ENOENT" });
  });
});

describe("sample", () => {
  it("gives the first rows and says whether there are more", async () => {
    const sample = await sampleCsv(sourceOf("a;b\n1;2\n3;4\n5;6\n"), 2);
    expect(sample.rows.map((row) => row.rowNumber)).toEqual([2, 3]);
    expect(sample.more).toBe(true);
    expect((await sampleCsv(sourceOf("a;b\n1;2\n"), 2)).more).toBe(false);
  });
});
