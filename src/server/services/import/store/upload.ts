import { TRPCError } from "@trpc/server";
import { reason } from "@/lib/errors";
import type { GuardedDb } from "@/lib/prisma-guard";
import type { Actor } from "@/server/services/actor";
import { recordAudit } from "@/server/services/audit/record-audit";
import { changedOne } from "@/server/services/documents/changed-one";
import { isKeyOf } from "@/server/services/files/file-key";
import { FileStoreError } from "@/server/services/files/file-store";
import { fileStore } from "@/server/services/files/store";
import { CsvProblem } from "../csv/problem";
import type { FileRole } from "../documents/refusal";
import { importChoices } from "./choices";
import { fileOf, inspectImportFile, type ImportFile } from "./import-files";
import { findImport, toJson, type ImportEntity, type ImportRecord } from "./import-record";

export type AnnouncedFile = { role: FileRole; name: string; size: number };

/** Starts an import: a row, and an empty file for each that is going to be uploaded. */
export async function createImport(db: GuardedDb, actor: Actor, entity: ImportEntity, announced: readonly AnnouncedFile[]): Promise<{ id: string }> {
  const { organizationId, userId } = actor;
  const files = await Promise.all(
    announced.map(async ({ role, name, size }): Promise<ImportFile> => ({ role, name, size, key: await fileStore().create(organizationId), facts: null })),
  );
  const main = fileOf(files, "lines");
  if (!main) throw new TRPCError({ code: "BAD_REQUEST", message: "The file of lines is missing.", cause: reason("import.incomplete") });
  return db.$transaction(async (tx) => {
    const options = toJson({ files, choices: importChoices.parse({}) });
    const created = await tx.dataImport.create({
      data: { organizationId, createdById: userId, entity, fileName: main.name, fileSha256: "", storageKey: main.key, options },
      select: { id: true },
    });
    await recordAudit(tx, actor, {
      action: "CREATE", entityType: "DataImport", entityId: created.id, label: main.name, after: { entity, files: announced.map(({ name }) => name) },
    });
    return created;
  });
}

function uploading(record: ImportRecord, role: FileRole): ImportFile {
  const file = fileOf(record.files, role);
  if (record.status !== "UPLOADED" || !file || file.facts || !isKeyOf(record.organizationId, file.key)) {
    throw new TRPCError({ code: "PRECONDITION_FAILED", message: "The upload is over.", cause: reason("import.uploadOver") });
  }
  return file;
}

function refusalOf(error: FileStoreError): TRPCError {
  const code = ({ OFFSET_MISMATCH: "CONFLICT", TOO_LARGE: "PAYLOAD_TOO_LARGE", NOT_FOUND: "NOT_FOUND", INVALID_KEY: "NOT_FOUND" } as const)[error.code];
  return new TRPCError({ code, message: error.message, cause: reason(`import.upload${error.code}`, error.params) });
}

/**
 * Adds bytes at the end of a file. Gives its new size.
 *
 * @throws TRPCError CONFLICT with the size to go on from when the chunk is not the next one.
 */
export async function appendChunk(db: GuardedDb, organizationId: string, id: string, chunk: { role: FileRole; offset: number; bytes: Buffer }): Promise<number> {
  const file = uploading(await findImport(db, organizationId, id), chunk.role);
  if (chunk.offset + chunk.bytes.length > file.size) {
    throw new TRPCError({ code: "BAD_REQUEST", message: "The file is longer than announced.", cause: reason("import.longerThanAnnounced") });
  }
  try {
    return await fileStore().append(file.key, chunk.offset, chunk.bytes);
  } catch (error) {
    throw error instanceof FileStoreError ? refusalOf(error) : error;
  }
}

async function inspect(record: ImportRecord, file: ImportFile): Promise<ImportFile> {
  if ((await fileStore().size(file.key)) !== file.size) {
    throw new TRPCError({ code: "PRECONDITION_FAILED", message: "The upload is not complete.", cause: reason("import.incomplete") });
  }
  try {
    return { ...file, facts: await inspectImportFile(record.organizationId, file) };
  } catch (error) {
    if (!(error instanceof CsvProblem)) throw error;
    const params = { ...error.params, problem: error.code, fileName: file.name, row: error.row ?? 0 };
    throw new TRPCError({ code: "BAD_REQUEST", message: `${file.name}: ${error.message}`, cause: reason("import.file", params) });
  }
}

/**
 * Closes the upload and looks into the files.
 *
 * @throws TRPCError BAD_REQUEST with the problem of a file that cannot be imported.
 */
export async function finishUpload(db: GuardedDb, actor: Actor, id: string): Promise<void> {
  const { organizationId } = actor;
  const record = await findImport(db, organizationId, id);
  record.files.forEach(({ role }) => uploading(record, role));
  const files = await Promise.all(record.files.map((file) => inspect(record, file)));
  const facts = fileOf(files, "lines")?.facts;
  await db.$transaction(async (tx) => {
    changedOne(
      await tx.dataImport.updateMany({
        where: { id, organizationId, status: "UPLOADED", fileSha256: "" },
        data: { fileSha256: facts?.sha256, delimiter: facts?.delimiter, encoding: facts?.encoding, options: toJson({ files, choices: record.choices }) },
      }),
    );
    await recordAudit(tx, actor, {
      action: "UPDATE", entityType: "DataImport", entityId: id, label: record.fileName,
      before: { fileSha256: "" }, after: { fileSha256: facts?.sha256 ?? "" },
    });
  });
}
