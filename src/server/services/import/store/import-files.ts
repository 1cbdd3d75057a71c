import { z } from "zod";
import { fileStore } from "@/server/services/files/store";
import { isKeyOf } from "@/server/services/files/file-key";
import { FileStoreError } from "@/server/services/files/file-store";
import { openCsv } from "../csv/open-csv";
import { sampleCsv, type CsvSample } from "../csv/sample-csv";
import { DELIMITERS, ENCODINGS, type CsvFile, type CsvOptions, type CsvSource } from "../csv/types";
import type { FileRole } from "../documents/refusal";

/** So many rows say how a file is written, and show what goes wrong at its beginning. */
export const SAMPLED_ROWS = 1_000;

/** What is known of a file once it has been looked into. */
const facts = z.object({
  sha256: z.string(),
  encoding: z.enum(ENCODINGS),
  delimiter: z.enum(DELIMITERS),
  columns: z.array(z.string()),
  compressed: z.boolean(),
});

/** An uploaded file of an import. `size` is what the browser announced, in bytes; `facts` are there when it is complete. */
export const importFile = z.object({
  role: z.enum(["lines", "headers"]),
  name: z.string(),
  key: z.string(),
  size: z.number(),
  facts: facts.nullable(),
});

export type ImportFile = z.output<typeof importFile>;
export type FileFacts = z.output<typeof facts>;

/** The stored bytes. A key that is not of the organisation is refused: keys are read from the database, but trust costs more than a check. */
export function sourceOf(organizationId: string, file: ImportFile): CsvSource {
  if (!isKeyOf(organizationId, file.key)) throw new FileStoreError("INVALID_KEY");
  return () => fileStore().createReadStream(file.key);
}

/** What was found out when the upload ended is not detected again: it takes a pass over the file. */
function optionsOf({ facts: known }: ImportFile, allowShortRows: boolean): CsvOptions {
  return known ? { encoding: known.encoding, delimiter: known.delimiter, allowShortRows } : { allowShortRows };
}

export function openImportFile(organizationId: string, file: ImportFile, allowShortRows: boolean): Promise<CsvFile> {
  return openCsv(sourceOf(organizationId, file), optionsOf(file, allowShortRows));
}

export function sampleImportFile(organizationId: string, file: ImportFile, allowShortRows: boolean): Promise<CsvSample> {
  return sampleCsv(sourceOf(organizationId, file), SAMPLED_ROWS, optionsOf(file, allowShortRows));
}

/** Looks into a complete file. Throws `CsvProblem` when it cannot be imported, as far as its first rows tell. */
export async function inspectImportFile(organizationId: string, file: ImportFile): Promise<FileFacts> {
  const { facts: found } = await sampleCsv(sourceOf(organizationId, file), SAMPLED_ROWS);
  const { encoding, delimiter, compressed, headers } = found;
  return { sha256: await fileStore().sha256(file.key), encoding, delimiter, compressed, columns: [...headers] };
}

export function fileOf(files: readonly ImportFile[], role: FileRole): ImportFile | undefined {
  return files.find((file) => file.role === role);
}
