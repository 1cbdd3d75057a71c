import { describe, expect, it } from "vitest";
import { toIsoDay } from "@/lib/billing/calendar-day";
import { Decimal } from "@/lib/money";
import { openCsv } from "@/server/services/import/csv/open-csv";
import type { DocumentRules } from "@/server/services/import/documents/document-rules";
import { ImportTally } from "@/server/services/import/documents/import-tally";
import type { ImportedDocument } from "@/server/services/import/documents/imported-document";
import { readDocuments } from "@/server/services/import/documents/read-documents";
import type { RefusedDocument } from "@/server/services/import/documents/refusal";
import { IMPORT_FIELDS } from "@/server/services/import/mapping/import-fields";
import { suggestMapping } from "@/server/services/import/mapping/suggest-mapping";
import type { ValueOptions } from "@/server/services/import/mapping/values/options";
import { sourceOf } from "./support/sources";

const RULES: DocumentRules = {
  cancellationPrefix: "C",
  fallbackClientNumber: null,
  priceIsNet: true,
  defaultVat: { code: "TVA20", rate: new Decimal(20) },
  shippingLine: null,
};

const HEAD = "N° facture;Code client;Date;Réf;Libellé;Qté;PU HT;Remise;Frais de port";

interface Given {
  headers?: string;
  rules?: Partial<DocumentRules>;
  options?: ValueOptions;
}

async function read(lines: string, { headers, rules = {}, options = { decimalMark: ",", dateOrder: "DMY" } }: Given = {}) {
  const file = await openCsv(sourceOf(lines), { delimiter: ";" });
  const reading = (kind: keyof typeof IMPORT_FIELDS, columns: readonly string[]) => ({
    mapping: suggestMapping(columns, IMPORT_FIELDS[kind]),
    options,
  });
  const second = headers === undefined ? null : await openCsv(sourceOf(headers), { delimiter: ";" });
  const documents: ImportedDocument[] = [];
  const refused: RefusedDocument[] = [];
  const tally = new ImportTally();
  const all = readDocuments(
    second ? { lines: file, headers: second } : { lines: file },
    {
      lines: reading(second ? "invoiceLines" : "invoices", file.facts.headers),
      ...(second ? { headers: reading("invoiceDocuments", second.facts.headers) } : {}),
      rules: { ...RULES, ...rules },
    },
  );
  for await (const outcome of all) {
    if ("document" in outcome) {
      documents.push(outcome.document);
      tally.accept(outcome.document);
    } else {
      refused.push(outcome.refused);
      tally.refuse(outcome.refused);
    }
  }
  documents.sort((a, b) => a.number.localeCompare(b.number));
  return { documents, refused, report: tally.report() };
}

/** Row and codes of every refused row. */
function reasons(refused: readonly RefusedDocument[]) {
  return refused.flatMap(({ rows }) => rows.map(({ row, errors }) => [row.rowNumber, ...errors.map(({ code }) => code)]));
}

describe("documents from a file of lines", () => {
  it("are put together whole", async () => {
    const { documents, report } = await read(`${HEAD}\nF1;12.0;31/01/2026;A;Vis;10;1,255;0;\nF2;13;01/02/2026;;Pose;1,5;40;10;\nF1;12.0;31/01/2026;B;;2;0;0;\n`);
    expect(documents).toMatchObject([
      {
        number: "F1", kind: "INVOICE", client: { number: "12", isFallback: false }, dueDate: null, currencyCode: null,
        lines: [
          { row: 2, sku: "A", description: "Vis", vatCode: "TVA20", vatRate: null },
          { row: 4, sku: "B", description: null },
        ],
      },
      { number: "F2", lines: [{ sku: null, description: "Pose" }] },
    ]);
    expect(documents.map(({ issueDate, totalNet }) => [toIsoDay(issueDate), totalNet.toFixed(2)])).toEqual([["2026-01-31", "12.55"], ["2026-02-01", "54.00"]]);
    expect(report).toMatchObject({ invoices: 2, creditNotes: 0, acceptedLines: 3, refusedDocuments: 0 });
  });

  it("with the prefix of a cancellation become credit notes with positive amounts", async () => {
    const { documents, report } = await read(`${HEAD}\nC1;1;02/01/2026;A;x;-3;2;;\nC1;1;02/01/2026;B;x;-1;5;;\nC2;1;03/01/2026;A;x;2;2;;\nF1;1;04/01/2026;A;x;10;10;;\n`);
    expect(documents.map(({ number, kind, lines, totalNet }) => [number, kind, lines.map((line) => line.quantity.toString()), totalNet.toString()])).toEqual([
      ["C1", "CREDIT_NOTE", ["3", "1"], "11"],
      ["C2", "CREDIT_NOTE", ["2"], "4"],
      ["F1", "INVOICE", ["10"], "100"],
    ]);
    expect(report.months.map(({ month, documents: count, net }) => [month, count, net.toFixed(2)])).toEqual([["2026-01", 3, "85.00"]]);
  });

  it("are credit notes when their kind column says so", async () => {
    const { documents } = await read("Facture;Type de pièce;Client;Date;Libellé;Qté;PU HT\n7;Avoir;Dupont;2026-01-02;x;1;2\n");
    expect(documents).toMatchObject([{ kind: "CREDIT_NOTE", client: { name: "Dupont" } }]);
  });

  it("are refused whole for one bad row, and the others are named with it", async () => {
    const { documents, refused, report } = await read(`${HEAD}\nF1;1;02/01/2026;A;x;1;2;;\nF1;1;02/01/2026;A;x;deux;2;;\nF2;1;02/01/2026;A;x;1;2;;\nF1;1;02/01/2026;A;x;1;9\n`);
    expect(documents.map(({ number }) => number)).toEqual(["F2"]);
    expect(refused[0]).toMatchObject({ number: "F1", reason: { row: 3, column: "Qté", code: "DECIMAL_INVALID", raw: "deux" } });
    expect(reasons(refused)).toEqual([[2, "REFUSED_WITH_DOCUMENT"], [3, "DECIMAL_INVALID"], [5, "RAGGED_ROW"]]);
    expect(refused[0]?.rows[0]?.errors[0]?.params).toEqual({ number: "F1", row: 3, file: "lines" });
    expect(report).toMatchObject({
      refusedDocuments: 1, refusedRows: 3, documentsByReason: { DECIMAL_INVALID: 1 },
      rowsByReason: { REFUSED_WITH_DOCUMENT: 1, DECIMAL_INVALID: 1, RAGGED_ROW: 1 },
    });
  });

  it.each<[string, string, (string | number)[][], Partial<DocumentRules>?]>([
    ["a negative quantity outside a cancellation", "F1;1;02/01/2026;A;x;-1;2;;", [[2, "NEGATIVE_QUANTITY"]]],
    ["the same when no prefix is set", "C1;1;02/01/2026;A;x;-1;2;;", [[2, "NEGATIVE_QUANTITY"]], { cancellationPrefix: null }],
    ["quantities of both signs in a cancellation", "C1;1;02/01/2026;A;x;-1;2;;\nC1;1;02/01/2026;A;x;1;2;;", [[2, "REFUSED_WITH_DOCUMENT"], [3, "MIXED_SIGNS_IN_CREDIT_NOTE"]]],
    ["a negative price", "F1;1;02/01/2026;A;x;1;-2;;", [[2, "NEGATIVE_PRICE"]]],
    ["a line that says nothing", "F1;1;02/01/2026;;;1;2;;", [[2, "LINE_WITHOUT_DESCRIPTION"]]],
    ["no client", "F1;;02/01/2026;A;x;1;2;;", [[2, "CLIENT_MISSING"]]],
    ["two clients", "F1;1;02/01/2026;A;x;1;2;;\nF1;;02/01/2026;A;x;1;2;;\nF1;2;02/01/2026;A;x;1;2;;", [[2, "REFUSED_WITH_DOCUMENT"], [3, "REFUSED_WITH_DOCUMENT"], [4, "CONFLICT_IN_DOCUMENT"]]],
    ["two dates", "F1;1;02/01/2026;A;x;1;2;;\nF1;1;03/01/2026;A;x;1;2;;", [[2, "REFUSED_WITH_DOCUMENT"], [3, "CONFLICT_IN_DOCUMENT"]]],
    ["no number", ";1;02/01/2026;A;x;1;2;;", [[2, "REQUIRED"]]],
    ["a number that a spreadsheet has spoilt", "1,2E+11;1;02/01/2026;A;x;1;2;;", [[2, "IDENTIFIER_IN_SCIENTIFIC_NOTATION"]]],
    ["no date", "F1;1;;A;x;1;2;;", [[2, "REQUIRED"]]],
    ["several things in one row", "F1;1;32/01/2026;A;x;x;2;101;", [[2, "DATE_INVALID", "DECIMAL_INVALID", "PERCENT_OUT_OF_RANGE"]]],
    ["negative shipping", "F1;1;02/01/2026;A;x;1;2;;-5", [[2, "NEGATIVE_SHIPPING"]], { shippingLine: { description: "Port", sku: null } }],
  ])("are refused for %s", async (_name, rows, expected, rules = {}) => {
    const { documents, refused } = await read(`${HEAD}\n${rows}\n`, { rules });
    expect(documents).toEqual([]);
    expect(reasons(refused)).toEqual(expected);
  });

  it("take two times of one day for one date, and several spellings of a client's name for one client", async () => {
    const { documents } = await read("Facture;Code client;Client;Date;Libellé;Qté;PU HT\n1;9;Dupont;2026-01-02 16:57:00;x;1;2\n1;9;DUPONT SA;2026-01-02 16:58:00;x;1;2\n");
    expect(documents).toMatchObject([{ client: { number: "9", name: "Dupont" } }]);
    const { refused } = await read("Facture;Client;Date;Libellé;Qté;PU HT\n1;Dupont;2026-01-02;x;1;2\n1;Durand;2026-01-02;x;1;2\n");
    expect(refused[0]?.reason).toMatchObject({ code: "CONFLICT_IN_DOCUMENT", params: { field: "clientName" } });
  });

  it("go to the fallback client when the rules name one", async () => {
    const { documents, report } = await read(`${HEAD}\nF1;;02/01/2026;A;x;1;0;;\n`, { rules: { fallbackClientNumber: "COMPTOIR" } });
    expect(documents[0]?.client).toEqual({ number: "COMPTOIR", isFallback: true });
    expect(report.fallbackClients).toBe(1);
  });

  it("read discounts as fractions or points", async () => {
    const line = `${HEAD}\nF1;1;02/01/2026;A;x;1;100;0,15;\n`;
    const nets = async (options: ValueOptions) => (await read(line, { options: { decimalMark: ",", dateOrder: "DMY", ...options } })).documents[0]?.totalNet.toFixed(2);
    expect(await nets({ percentUnits: { discountPercent: "fraction" } })).toBe("85.00");
    expect(await nets({ percentUnits: { discountPercent: "percent" } })).toBe("99.85");
  });

  it("take VAT out of prices that include it", async () => {
    const text = "Facture;Client;Date;Libellé;Qté;Prix;Taux de TVA;Code TVA\n1;D;2026-01-02;x;1;120;;\n1;D;2026-01-02;x;1;10,55;5,5 %;\n1;D;2026-01-02;x;1;12;;TVA20\n";
    const { documents } = await read(text, { rules: { priceIsNet: false } });
    expect(documents[0]?.lines.map((line) => [line.unitPrice.toString(), line.vatCode, line.vatRate?.toString() ?? null])).toEqual([
      ["100", "TVA20", null], ["10", null, "5.5"], ["10", "TVA20", null],
    ]);
    const { refused } = await read("Facture;Client;Date;Libellé;Qté;Prix;Code TVA\n1;D;2026-01-02;x;1;120;TVA10\n", { rules: { priceIsNet: false } });
    expect(reasons(refused)).toEqual([[2, "VAT_RATE_MISSING"]]);
  });

  it("get one shipping line, although every line repeats the amount", async () => {
    const text = `${HEAD}\nF1;1;02/01/2026;A;x;1;2;;7,50\nF1;1;02/01/2026;B;x;1;2;;7,5\n`;
    const { documents } = await read(text, { rules: { shippingLine: { description: "Frais de port", sku: "PORT" } } });
    expect(documents[0]?.lines.at(-1)).toMatchObject({ row: null, sku: "PORT", description: "Frais de port" });
    expect(documents[0]?.totalNet.toFixed(2)).toBe("11.50");
    expect((await read(text)).documents[0]?.totalNet.toFixed(2)).toBe("4.00");
  });

  it("that are no documents at all do not fill the memory", async () => {
    const rows = Array.from({ length: 10_010 }, () => "France;1;02/01/2026;A;x;1;2;;").join("\n");
    const { refused, report } = await read(`${HEAD}\n${rows}\n`);
    expect(refused[0]).toMatchObject({ reason: { code: "TOO_MANY_LINES", params: { lines: 10_010, maximum: 10_000 } }, unlistedLines: 10 });
    expect(report).toMatchObject({ refusedRows: 10_010, documentsByReason: { TOO_MANY_LINES: 1 } });
    expect(report.firstRefused).toHaveLength(100);
  });
});

describe("documents from a file of documents and a file of lines", () => {
  const headers = "orderID;customerID;orderDate;freight\n1;A;2026-01-02;5,00\n2;B;2026-01-03;0\n";

  it("are joined by their number", async () => {
    const { documents } = await read("orderID;productID;unitPrice;quantity;discount\n2;x;1;1;0\n1;y;2;2;0\n1;z;3;3;0\n", {
      headers,
      rules: { shippingLine: { description: "Port", sku: null } },
    });
    expect(documents.map(({ number, client, totalNet, lines }) => [number, client.number, totalNet.toString(), lines.length])).toEqual([["1", "A", "18", 3], ["2", "B", "1", 1]]);
  });

  it("are refused when one of the two files does not know them, or one knows them twice", async () => {
    const lines = "orderID;productID;unitPrice;quantity\n1;x;1;1\n3;x;1;1\n3;y;1;1\n";
    const { documents, refused } = await read(lines, { headers: `${headers}1;A;2026-01-02;\n` });
    expect(documents).toEqual([]);
    const found = refused.map(({ number, reason, rows }) => [number, reason.code, rows.map((row) => [row.file, row.row.rowNumber])]).sort();
    expect(found).toEqual([
      ["1", "DUPLICATE_DOCUMENT", [["headers", 2], ["headers", 4], ["lines", 2]]],
      ["2", "DOCUMENT_WITHOUT_LINES", [["headers", 3]]],
      ["3", "LINES_WITHOUT_HEADER", [["lines", 3], ["lines", 4]]],
    ]);
  });

  it("are refused with their lines when the document's own row is bad", async () => {
    const { refused } = await read("orderID;productID;unitPrice;quantity\n1;x;1;1\n", { headers: "orderID;customerID;orderDate\n1;A;hier\n" });
    expect(refused[0]?.rows.map(({ file, errors }) => [file, errors[0]?.code, errors[0]?.params])).toEqual([
      ["headers", "DATE_INVALID", {}],
      ["lines", "REFUSED_WITH_DOCUMENT", { number: "1", row: 2, file: "headers" }],
    ]);
  });
});
