import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

export interface LargeFile {
  readonly rows: number;
  readonly documents: number;
  readonly badRows: number;
  /** Sum of all lines that can be read, in cents. */
  readonly cents: number;
}

const LINES_PER_DOCUMENT = 10;
const ROW_BYTES = 104;
const BAD_EVERY = 50_000;
const ROWS_PER_CHUNK = 1000;
const HEAD = "N° facture;Code client;Date de facture;Réf.;Désignation;Qté;Prix unitaire HT;Commentaire\n";

/**
 * Writes a file of lines of about `megabytes` MB. The lines of one document are strewn over the
 * whole file, and one line in 50,000 has a price that cannot be read.
 */
export async function writeLargeFile(path: string, megabytes: number): Promise<LargeFile> {
  const documents = Math.ceil((megabytes * 1e6) / ROW_BYTES / LINES_PER_DOCUMENT);
  const rows = documents * LINES_PER_DOCUMENT;
  let badRows = 0;
  let cents = 0;

  function row(index: number): string {
    const document = index % documents;
    const quantity = 1 + (index % 9);
    const price = 100 + (index % 9900);
    const bad = index % BAD_EVERY === BAD_EVERY - 1;
    if (bad) badRows++;
    else cents += quantity * price;
    const amount = bad ? "gratuit" : `${Math.floor(price / 100)},${String(price % 100).padStart(2, "0")}`;
    const day = String(1 + (document % 28)).padStart(2, "0");
    const text = "Réglé à l'échéance, merci";
    return `FA-${String(document).padStart(8, "0")};CL${document % 500};${day}/03/2026;ART-${index % 3000};Panneau « été » n° ${index};${quantity};${amount};${text}\n`;
  }
  function* content() {
    yield HEAD;
    for (let start = 0; start < rows; start += ROWS_PER_CHUNK) {
      const count = Math.min(ROWS_PER_CHUNK, rows - start);
      yield Array.from({ length: count }, (_, at) => row(start + at)).join("");
    }
  }
  await pipeline(Readable.from(content()), createWriteStream(path));
  return { rows, documents, badRows, cents };
}
