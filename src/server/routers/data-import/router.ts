import { router } from "@/server/trpc/init";
import { create } from "./create";
import { get } from "./get";
import { list } from "./list";
import { preview } from "./preview";
import { rowErrors } from "./row-errors";
import { saveMapping } from "./save-mapping";
import { appendChunk, finishUpload } from "./upload";
import { cancel, dryRun, run, stop } from "./work";

/** Files of clients, products and invoices on their way into the database. */
export const dataImportRouter = router({ list, get, create, appendChunk, finishUpload, preview, saveMapping, dryRun, run, stop, cancel, rowErrors });
