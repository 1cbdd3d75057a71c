import type { ApiOutputs } from "@/console/lib/api-types";

export type Import = ApiOutputs["dataImport"]["get"];
export type ImportRow = ApiOutputs["dataImport"]["list"]["items"][number];
export type ImportEntity = Import["entity"];
export type ImportStatus = Import["status"];
export type Outcome = NonNullable<Import["outcome"]>;
export type Report = NonNullable<Outcome["report"]>;
export type Preview = ApiOutputs["dataImport"]["preview"];
export type PreviewFile = Preview["files"][number];
export type FileRole = PreviewFile["role"];

export const importEntities = ["CLIENT", "PRODUCT", "INVOICE"] as const satisfies readonly ImportEntity[];

/** Where the records of an import are shown. */
export const recordsHref: Record<ImportEntity, string> = { CLIENT: "/clients", PRODUCT: "/catalogue", INVOICE: "/invoices" };
