import type { GuardedDb } from "@/lib/prisma-guard";
import type { Actor } from "@/server/services/actor";
import type { RefusedDocument } from "../documents/refusal";
import type { RunTally } from "../run/run-tally";
import type { ImportRecord } from "../store/import-record";
import type { ReferenceBooks } from "./reference-books";

/** One run or dry run: what its steps share. */
export type ImportRun = {
  readonly db: GuardedDb;
  readonly actor: Actor;
  readonly record: ImportRecord;
  /** Everything is read and checked, nothing is written. */
  readonly isDryRun: boolean;
  readonly books: ReferenceBooks;
  readonly tally: RunTally;
  /** Counts a refusal and keeps its rows. */
  refuse(refused: RefusedDocument): Promise<void>;
  /** Tells how far the work is, 0 to 100; throws when it is to stop. */
  progress(phase: "reading" | "writing", percent: number): Promise<void>;
};
