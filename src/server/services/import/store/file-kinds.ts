import type { FileRole } from "../documents/refusal";
import { IMPORT_FIELDS, type FileKind } from "../mapping/import-fields";
import type { TargetField } from "../mapping/field";
import type { ImportEntity } from "./import-record";

/** Which fields a file has, by what is imported and whether documents have a file of their own. */
export function kindOfFile(entity: ImportEntity, role: FileRole, hasHeaders: boolean): FileKind {
  if (entity === "CLIENT") return "clients";
  if (entity === "PRODUCT") return "products";
  if (role === "headers") return "invoiceDocuments";
  return hasHeaders ? "invoiceLines" : "invoices";
}

export function fieldsOfFile(entity: ImportEntity, role: FileRole, hasHeaders: boolean): readonly TargetField[] {
  return IMPORT_FIELDS[kindOfFile(entity, role, hasHeaders)];
}
