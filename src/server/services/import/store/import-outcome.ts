import { z } from "zod";

const params = z.record(z.string(), z.union([z.string(), z.number()]));

/** An error as it is shown: its code and the values of its sentence. */
const shownError = z.object({
  row: z.number(),
  column: z.string().nullable(),
  code: z.string(),
  params,
  raw: z.string().nullable(),
});

const shownRow = z.object({ file: z.enum(["lines", "headers"]), row: z.number(), errors: z.array(shownError) });

const report = z.object({
  /** Clients, products or documents. */
  created: z.number(),
  updated: z.number(),
  skipped: z.number(),
  refused: z.number(),
  refusedRows: z.number(),
  /** Of the documents that are created. */
  invoices: z.number(),
  creditNotes: z.number(),
  lines: z.number(),
  /** Lines whose product the catalogue does not have: they keep their text. */
  freeTextLines: z.number(),
  fallbackDocuments: z.number(),
  createdClients: z.number(),
  createdProducts: z.number(),
  /** Refused records by the reason they are counted under. */
  byReason: z.record(z.string(), z.number()),
  /** Net totals of the created documents; credit notes count against. */
  months: z.array(z.object({ month: z.string(), currencyCode: z.string().nullable(), documents: z.number(), net: z.string() })),
});

/** What the server knows of an import's work, in `DataImport.rowErrors`: nobody but the run writes it. */
export const importOutcome = z.object({
  work: z.enum(["dryRun", "run"]),
  progress: z.object({ phase: z.enum(["reading", "writing"]), percent: z.number() }),
  report: report.nullable(),
  /** The first refused rows. All of them are in the file. */
  sample: z.array(shownRow),
  /** Where every refused row is kept, for the error report; null when there is none. */
  refusalsKey: z.string().nullable(),
  /** Why the work ended before its end. */
  failure: z.object({ code: z.string(), row: z.number().nullable(), params }).nullable(),
});

export type ImportOutcome = z.output<typeof importOutcome>;
export type ImportReport = z.output<typeof report>;
export type ShownRow = z.output<typeof shownRow>;
