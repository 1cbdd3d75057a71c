import type { OrgDb } from "@/lib/prisma-org-scope";
import type { CsvSample } from "../csv/sample-csv";
import { detectOptions, type DetectedOptions } from "../mapping/detect-options";
import { checkMapping, recallMapping, suggestMapping, type Mapping } from "../mapping/suggest-mapping";
import type { ImportMapping } from "./choices";
import { fieldsOfFile } from "./file-kinds";
import { fileOf, sampleImportFile, type ImportFile } from "./import-files";
import type { ImportRecord } from "./import-record";
import { rememberedImport } from "./remembered-mapping";
import { sampleHints } from "./sample-hints";

const SHOWN_ROWS = 8;
const SHOWN_TEXT = 200;

/** One file with what its sample tells under a mapping. */
export type FileView = { file: ImportFile; sample: CsvSample; mapping: Mapping; detected: DetectedOptions };

function viewOf(record: ImportRecord, file: ImportFile, sample: CsvSample, mapping: Mapping): FileView {
  const fields = fieldsOfFile(record.entity, file.role, record.files.length > 1);
  return { file, sample, mapping, detected: detectOptions(sample.rows, fields, mapping) };
}

/** The record's files, each under the mapping that `choose` gives for it. */
export async function viewFiles(record: ImportRecord, choose: (file: ImportFile, sample: CsvSample) => Mapping): Promise<FileView[]> {
  return Promise.all(
    record.files.map(async (file) => {
      const sample = await sampleImportFile(record.organizationId, file, record.choices.allowShortRows);
      return viewOf(record, file, sample, choose(file, sample));
    }),
  );
}

function shown(record: ImportRecord, { file, sample, mapping, detected }: FileView) {
  const fields = fieldsOfFile(record.entity, file.role, record.files.length > 1);
  const { headers, encoding, delimiter, compressed } = sample.facts;
  const rows = sample.rows.slice(0, SHOWN_ROWS);
  return {
    role: file.role,
    name: file.name,
    size: file.size,
    facts: { encoding, delimiter, compressed },
    columns: headers.map((header) => ({ header, samples: rows.map(({ cells }) => cells[header]?.slice(0, SHOWN_TEXT) ?? null) })),
    rowNumbers: rows.map(({ rowNumber }) => rowNumber),
    /** Null when the file goes on after the sample. */
    rowCount: sample.more ? null : sample.rows.length,
    fields: fields.map(({ key, type, required = false }) => ({ key, type, required })),
    mapping,
    problems: checkMapping(mapping, headers, fields),
    questions: detected.questions,
    detected: detected.options,
  };
}

/**
 * Everything that the mapping's screen shows: facts, sample rows, the mapping (given, else saved, else that of an
 * earlier import of such files, else suggested by the columns' names) and what it leaves open.
 */
export async function previewImport(orgDb: OrgDb, record: ImportRecord, given: ImportMapping | null) {
  const remembered = record.mapping ? null : await rememberedImport(orgDb, record);
  const known = given ?? record.mapping ?? remembered?.mapping ?? null;
  const views = await viewFiles(record, ({ role }, { facts }) => {
    const fields = fieldsOfFile(record.entity, role, record.files.length > 1);
    const own = known?.[role];
    return own ? recallMapping(own, facts.headers) : suggestMapping(facts.headers, fields);
  });
  const byRole = (role: "lines" | "headers") => {
    const view = views.find(({ file }) => file.role === role);
    return view && { rows: view.sample.rows, mapping: view.mapping };
  };
  const lines = byRole("lines");
  return {
    files: views.map((view) => shown(record, view)),
    choices: remembered?.choices ?? record.choices,
    remembered: remembered && { fileName: remembered.fileName, finishedAt: remembered.finishedAt },
    hints: record.entity === "INVOICE" && lines ? sampleHints(lines, byRole("headers")) : null,
    hasHeaders: fileOf(record.files, "headers") !== undefined,
  };
}
