import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writeLargeFile, type LargeFile } from "./large-file";

export interface LargeImport {
  readonly file: LargeFile & { readonly bytes: number };
  readonly invoices: number;
  readonly acceptedLines: number;
  readonly refusedDocuments: number;
  readonly refusedRows: number;
  readonly rowsByReason: Readonly<Record<string, number>>;
  readonly net: readonly string[];
  readonly bytesRead: number;
  readonly peakHeapMb: number;
  readonly peakResidentMb: number;
  readonly seconds: number;
  /** Rows of the error report, its header included. */
  readonly reportRows: number;
  readonly leftBehind: readonly string[];
}

/** Writes a file of that size and imports it in a process that may not have more than `heapMb` of heap. */
export async function importLargeFile(megabytes: number, heapMb: number): Promise<LargeImport> {
  const folder = mkdtempSync(join(tmpdir(), "large-import-"));
  try {
    const path = join(folder, "lines.csv");
    const file = await writeLargeFile(path, megabytes);
    const temp = mkdtempSync(join(folder, "temp-"));
    const script = resolve("tests/unit/import/support/import-large-file.ts");
    const child = spawnSync(process.execPath, [`--max-old-space-size=${heapMb}`, "--import", "tsx", script, path, temp], { encoding: "utf8" });
    if (child.status !== 0) throw new Error(`The import ended with ${child.status ?? child.signal}: ${child.stderr.slice(-2000)}`);
    return {
      ...(JSON.parse(child.stdout) as Omit<LargeImport, "file" | "leftBehind" | "reportRows">),
      file: { ...file, bytes: statSync(path).size },
      reportRows: readFileSync(`${path}.errors.csv`, "utf8").trimEnd().split("\r\n").length,
      leftBehind: readdirSync(temp),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What must be true of every such import, whatever the size: a list of what is not. */
export function faultsOf(result: LargeImport): string[] {
  const { file } = result;
  const facts: [string, boolean][] = [
    ["every row is accounted for", result.acceptedLines + result.refusedRows === file.rows],
    ["every document is accounted for", result.invoices + result.refusedDocuments === file.documents],
    ["one document is refused for each bad row", result.refusedDocuments === file.badRows && result.rowsByReason["DECIMAL_INVALID"] === file.badRows],
    ["the report has every refused row", result.reportRows === result.refusedRows + 1],
    ["progress reaches the end", result.bytesRead === file.bytes],
    ["no temporary file is left", result.leftBehind.length === 0],
  ];
  return facts.filter(([, holds]) => !holds).map(([fact]) => fact);
}
