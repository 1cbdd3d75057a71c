import { z } from "zod";
import { recordId } from "@/server/services/documents/inputs";
import { importChoices, importMapping } from "@/server/services/import/store/choices";
import { IMPORT_ENTITIES } from "@/server/services/import/store/import-record";
import { pageInput } from "@/server/services/listing/page";

export const byId = z.object({ id: recordId });

const role = z.enum(["lines", "headers"]);
const entity = z.enum(IMPORT_ENTITIES);

const MAX_FILE_BYTES = 1024 ** 3;
/** One chunk, as base64 of at most one mebibyte. */
const MAX_CHUNK_TEXT = Math.ceil(1024 ** 2 / 3) * 4;

const file = z.object({ role, name: z.string().trim().min(1).max(255), size: z.number().int().min(0).max(MAX_FILE_BYTES) });

/** Clients and products come in one file; invoices may come as a file of documents beside the file of their lines. */
export const createInput = z
  .object({ entity, files: z.array(file).min(1).max(2) })
  .refine(({ files }) => files.filter((one) => one.role === "lines").length === 1, { path: ["files"], message: "required" })
  .refine(({ entity: of, files }) => files.length === 1 || of === "INVOICE", { path: ["files"], message: "tooMany" });

export const appendInput = z.object({ id: recordId, role, offset: z.number().int().min(0), data: z.base64().max(MAX_CHUNK_TEXT) });

export const previewInput = z.object({ id: recordId, mapping: importMapping.optional() });

export const saveMappingInput = z.object({ id: recordId, mapping: importMapping, choices: importChoices });

export const listInput = pageInput.extend({
  entity: entity.optional(),
  status: z.enum(["UPLOADED", "MAPPED", "VALIDATED", "RUNNING", "COMPLETED", "COMPLETED_WITH_ERRORS", "FAILED", "CANCELLED"]).optional(),
});

export const rowErrorsInput = z.object({ id: recordId, cursor: z.number().int().min(0).default(0), limit: z.number().int().min(1).max(100).default(25) });
