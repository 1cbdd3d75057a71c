/** Imports a file of lines in a process of its own, and prints what came of it and the most memory it took. */
import { createReadStream, createWriteStream } from "node:fs";
import { openCsv } from "@/server/services/import/csv/open-csv";
import { sampleCsv } from "@/server/services/import/csv/sample-csv";
import { ImportTally } from "@/server/services/import/documents/import-tally";
import { readDocuments } from "@/server/services/import/documents/read-documents";
import { detectOptions } from "@/server/services/import/mapping/detect-options";
import { IMPORT_FIELDS } from "@/server/services/import/mapping/import-fields";
import { suggestMapping } from "@/server/services/import/mapping/suggest-mapping";
import { createErrorReport } from "@/server/services/import/report/error-report";
import { Decimal } from "@/lib/money";

const [path = "", tempRoot = ""] = process.argv.slice(2);
const started = Date.now();
const source = () => createReadStream(path);
const sample = await sampleCsv(source);
const mapping = suggestMapping(sample.facts.headers, IMPORT_FIELDS.invoices);
const { options } = detectOptions(sample.rows, IMPORT_FIELDS.invoices, mapping);
const lines = { mapping, options };
const rules = {
  cancellationPrefix: null,
  fallbackClientNumber: null,
  priceIsNet: true,
  defaultVat: { code: "TVA20", rate: new Decimal(20) },
  shippingLine: null,
};

let peakHeap = 0;
let bytesRead = 0;
const watch = () => (peakHeap = Math.max(peakHeap, process.memoryUsage().heapUsed));
const tally = new ImportTally();
const file = await openCsv(source);
const report = createErrorReport(createWriteStream(`${path}.errors.csv`), file.facts.headers, { rowColumn: "Ligne", reasonColumn: "Motif" });
const documents = readDocuments({ lines: file }, { lines, rules }, { tempRoot, onLinesProgress: (bytes) => { bytesRead = bytes; watch(); } });
let count = 0;
for await (const outcome of documents) {
  if (++count % 200 === 0) watch();
  if ("document" in outcome) tally.accept(outcome.document);
  else {
    tally.refuse(outcome.refused);
    for (const { row, errors } of outcome.refused.rows) await report.write(row, errors.map(({ code }) => code));
  }
}
await report.end();
const { firstRefused, months, ...counts } = tally.report();
console.log(
  JSON.stringify({
    ...counts,
    net: months.map(({ net }) => net.toFixed(2)),
    shown: firstRefused.length,
    bytesRead,
    peakHeapMb: Math.round(peakHeap / 1e6),
    peakResidentMb: Math.round(process.resourceUsage().maxRSS / 1e3),
    seconds: (Date.now() - started) / 1000,
  }),
);
