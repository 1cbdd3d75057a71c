import { TRPCError } from "@trpc/server";
import { assertTransition } from "@/lib/domain/transitions";
import { notFound, reason } from "@/lib/errors";
import type { GuardedDb } from "@/lib/prisma-guard";
import { recordAudit } from "@/server/services/audit/record-audit";
import { changedOne } from "@/server/services/documents/changed-one";
import type { Actor } from "@/server/services/actor";
import { checkMapping, type Mapping } from "../mapping/suggest-mapping";
import type { ImportChoices, ImportMapping } from "./choices";
import { fieldsOfFile } from "./file-kinds";
import { findImport, isAtWork, toJson, type ImportRecord } from "./import-record";
import { viewFiles, type FileView } from "./preview";
import { unanswered } from "./value-options";

/** Refuses while a dry run or a run is at work, and before the upload is complete. */
export function refuseUnready(record: ImportRecord): void {
  if (isAtWork(record)) throw new TRPCError({ code: "CONFLICT", message: "The import is at work.", cause: reason("import.atWork") });
  if (record.files.some(({ facts }) => facts === null)) {
    throw new TRPCError({ code: "PRECONDITION_FAILED", message: "The upload is not complete.", cause: reason("import.incomplete") });
  }
}

function refuseFaulty(record: ImportRecord, { file, sample, mapping, detected }: FileView, choices: ImportChoices): void {
  const problem = checkMapping(mapping, sample.facts.headers, fieldsOfFile(record.entity, file.role, record.files.length > 1))[0];
  if (problem) {
    const { code, field } = problem;
    const column = "column" in problem ? problem.column : "";
    throw new TRPCError({ code: "BAD_REQUEST", message: `${code} ${field}`, cause: reason("import.mapping", { problem: code, field, column }) });
  }
  const open = unanswered(detected.questions, choices)[0];
  if (open) {
    throw new TRPCError({ code: "PRECONDITION_FAILED", message: `${open.option} is not answered.`, cause: reason("import.unanswered", { option: open.option }) });
  }
}

/** A rate that the person chose is one of the organisation's. */
async function checkChoices(db: GuardedDb, organizationId: string, { taxRateId, currencyCode }: ImportChoices): Promise<void> {
  if (taxRateId && !(await db.taxRate.findFirst({ where: { id: taxRateId, organizationId }, select: { id: true } }))) throw notFound("VAT rate");
  if (currencyCode && !(await db.currency.findFirst({ where: { code: currencyCode, isActive: true }, select: { id: true } }))) {
    throw new TRPCError({ code: "BAD_REQUEST", message: "There is no such currency.", cause: reason("product.unknownCode", { field: "currency", code: currencyCode }) });
  }
}

/** Keeps mapping and choices; an import that was validated before is to be checked again. */
export async function saveMapping(db: GuardedDb, actor: Actor, id: string, mapping: ImportMapping, choices: ImportChoices): Promise<void> {
  const { organizationId } = actor;
  const record = await findImport(db, organizationId, id);
  refuseUnready(record);
  if (record.status !== "MAPPED") assertTransition("ImportStatus", record.status, "MAPPED");
  const none: Mapping = {};
  const views = await viewFiles({ ...record, choices }, ({ role }) => mapping[role] ?? none);
  for (const view of views) refuseFaulty(record, view, choices);
  await checkChoices(db, organizationId, choices);
  await db.$transaction(async (tx) => {
    changedOne(
      await tx.dataImport.updateMany({
        where: { id, organizationId, status: record.status },
        data: { status: "MAPPED", mapping: toJson(mapping), options: toJson({ files: record.files, choices }), startedAt: null, finishedAt: null },
      }),
    );
    await recordAudit(tx, actor, {
      action: "UPDATE", entityType: "DataImport", entityId: id, label: record.fileName,
      before: { mapping: record.mapping, choices: record.choices }, after: { mapping, choices },
    });
  });
}
