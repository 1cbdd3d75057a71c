import type { FileRole, PreviewFile } from "@/console/imports/import-types";

/** Header by field, of each file. */
export type MappingState = Partial<Record<FileRole, Readonly<Record<string, string>>>>;

export function mappingOf(files: readonly PreviewFile[]): MappingState {
  return Object.fromEntries(files.map(({ role, mapping }) => [role, defined(mapping)]));
}

function defined(mapping: PreviewFile["mapping"]): Record<string, string> {
  return Object.fromEntries(Object.entries(mapping).flatMap(([field, header]) => (header === undefined ? [] : [[field, header]])));
}

/** Sends a column to a field, or to none: a field has one column, a column one field. */
export function assign(mapping: Readonly<Record<string, string>>, header: string, field: string | null): Record<string, string> {
  const others = Object.entries(mapping).filter(([key, column]) => key !== field && column !== header);
  return Object.fromEntries(field === null ? others : [...others, [field, header]]);
}

export function fieldOf(mapping: Readonly<Record<string, string>>, header: string): string | null {
  return Object.entries(mapping).find(([, column]) => column === header)?.[0] ?? null;
}

/** Required fields that no column goes to. */
export function missingFields({ fields }: Pick<PreviewFile, "fields">, mapping: Readonly<Record<string, string>>): string[] {
  return fields.flatMap(({ key, required }) => (required && mapping[key] === undefined ? key : []));
}
