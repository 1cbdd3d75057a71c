import { describe, expect, it } from "vitest";
import { Decimal } from "@/lib/money";
import { openCsv } from "@/server/services/import/csv/open-csv";
import { sampleCsv } from "@/server/services/import/csv/sample-csv";
import type { DocumentRules } from "@/server/services/import/documents/document-rules";
import { ImportTally, type ImportReport } from "@/server/services/import/documents/import-tally";
import { readDocuments } from "@/server/services/import/documents/read-documents";
import type { RefusedRow } from "@/server/services/import/documents/refusal";
import { detectOptions } from "@/server/services/import/mapping/detect-options";
import { IMPORT_FIELDS, type FileKind } from "@/server/services/import/mapping/import-fields";
import { parseRow } from "@/server/services/import/mapping/parse-row";
import { checkMapping, suggestMapping } from "@/server/services/import/mapping/suggest-mapping";
import { HAS_REAL_DATA, plainNet, PlainMonths, plainRows, realSource } from "./support/real-data";

if (!HAS_REAL_DATA) console.log("Skipped: the real files are not beside the repository (../shared/data).");

const RULES: DocumentRules = {
  cancellationPrefix: "C",
  fallbackClientNumber: null,
  priceIsNet: true,
  defaultVat: { code: "TVA20", rate: new Decimal(20) },
  shippingLine: null,
};

/** What the screens do before an import, without a person having to correct anything. */
async function prepare(path: string, kind: FileKind) {
  const fields = IMPORT_FIELDS[kind];
  const sample = await sampleCsv(realSource(path), 5000);
  const mapping = suggestMapping(sample.facts.headers, fields);
  expect(checkMapping(mapping, sample.facts.headers, fields)).toEqual([]);
  const { options, questions } = detectOptions(sample.rows, fields, mapping);
  expect(questions).toEqual([]);
  return { file: await openCsv(realSource(path)), mapping, options };
}

async function run(lines: string, headers: string | null, rules: DocumentRules) {
  const line = await prepare(lines, headers ? "invoiceLines" : "invoices");
  const header = headers ? await prepare(headers, "invoiceDocuments") : null;
  const tally = new ImportTally();
  const refusedRows: RefusedRow[] = [];
  const files = header ? { lines: line.file, headers: header.file } : { lines: line.file };
  const reading = header ? { lines: line, headers: header, rules } : { lines: line, rules };
  for await (const outcome of readDocuments(files, reading)) {
    if ("document" in outcome) tally.accept(outcome.document);
    else {
      tally.refuse(outcome.refused);
      refusedRows.push(...outcome.refused.rows);
    }
  }
  return { report: tally.report(), refusedRows };
}

function tell(name: string, { months, firstRefused, ...report }: ImportReport): void {
  console.log(name, { ...report, shownRefusals: firstRefused.length }, months.map(({ month, documents, net }) => `${month}: ${documents} documents, ${net.toFixed(2)}`));
}

const netByMonth = (report: ImportReport) => report.months.map(({ month, net }) => [month, net.toFixed(2)]);

describe.skipIf(!HAS_REAL_DATA)("Northwind", () => {
  it.each<[string, FileKind, number]>([
    ["northwind/customers.csv", "clients", 91],
    ["northwind/products.csv", "products", 77],
  ])("%s: every row becomes a value", async (path, kind, count) => {
    const { file, mapping, options } = await prepare(path, kind);
    const parsed = [];
    for await (const row of file.rows()) parsed.push(parseRow(row, IMPORT_FIELDS[kind], mapping, options));
    expect(parsed.filter((row) => "errors" in row)).toEqual([]);
    expect(parsed).toHaveLength(count);
  });

  it("orders with their details become invoices, freight as a line of its own, to the cent", async () => {
    const rules = { ...RULES, shippingLine: { description: "Freight", sku: null } };
    const { report, refusedRows } = await run("northwind/order_details.csv", "northwind/orders.csv", rules);
    tell("Northwind", report);
    expect(report).toMatchObject({ invoices: 830, creditNotes: 0, acceptedLines: 2155, refusedDocuments: 0, refusedRows: 0 });
    expect(refusedRows).toEqual([]);

    const months = new PlainMonths();
    const dates = new Map<string, string>();
    for (const order of plainRows("northwind/orders.csv")) {
      dates.set(order["orderID"] ?? "", order["orderDate"] ?? "");
      months.add(order["orderDate"] ?? "", new Decimal(order["freight"] ?? "0"));
    }
    for (const line of plainRows("northwind/order_details.csv")) {
      const net = plainNet(line["quantity"] ?? "", line["unitPrice"] ?? "", line["discount"]);
      months.add(dates.get(line["orderID"] ?? "") ?? "", net);
    }
    expect(netByMonth(report)).toEqual(months.entries());
  });
});

describe.skipIf(!HAS_REAL_DATA)("Online Retail, December 2010", { timeout: 60_000 }, () => {
  const path = "online-retail/2010-12.csv.gz";

  /** All rows of the file by plain arithmetic, less the refused ones. */
  function months(refused: readonly RefusedRow[]): [string, string][] {
    const left = new Set(refused.map(({ row }) => row.rowNumber));
    const sums = new PlainMonths();
    plainRows(path).forEach((row, index) => {
      if (left.has(index + 2)) return;
      sums.add(row["InvoiceDate"] ?? "", plainNet(row["Quantity"] ?? "", row["UnitPrice"] ?? ""));
    });
    return sums.entries();
  }

  it("with a fallback client, only negative quantities outside cancellations are refused", async () => {
    const { report, refusedRows } = await run(path, null, { ...RULES, fallbackClientNumber: "COMPTOIR" });
    tell("Online Retail, with a fallback client", report);
    expect(report).toMatchObject({
      invoices: 1629, creditNotes: 326, acceptedLines: 42_411, fallbackClients: 247,
      refusedDocuments: 70, refusedRows: 70, documentsByReason: { NEGATIVE_QUANTITY: 70 },
    });
    expect(netByMonth(report)).toEqual(months(refusedRows));
  });

  it("without one, lines that name no client are refused too", async () => {
    const { report, refusedRows } = await run(path, null, RULES);
    tell("Online Retail, without a fallback client", report);
    expect(report.acceptedLines + report.refusedRows).toBe(42_481);
    expect(report.fallbackClients).toBe(0);
    expect(report.acceptedLines).toBe(26_850);
    expect(netByMonth(report)).toEqual(months(refusedRows));
  });
});
