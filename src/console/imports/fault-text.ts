import type { Translator } from "@/console/lib/error-message";

/** Why a row or a file was refused: a code, and the values of its sentence. */
export type Fault = { code: string; params: Readonly<Record<string, string | number>> };

/** The name of a field as the entity calls it; the field's key where nobody has named it. */
export function fieldName(field: string, t: Translator, entity?: string): string {
  const own = `imports.fieldOf.${entity}.${field}`;
  if (entity && t.has(own)) return t(own);
  return t.has(`imports.fields.${field}`) ? t(`imports.fields.${field}`) : field;
}

/** The sentence of a fault. `t` translates over all namespaces; server and console say it in the same words. */
export function faultText({ code, params }: Fault, t: Translator): string {
  const key = `imports.faults.${code}`;
  if (!t.has(key)) return code;
  const difference = `imports.differences.${params["difference"] ?? ""}`;
  return t(key, {
    ...params,
    fieldName: fieldName(String(params["field"] ?? ""), t),
    differenceName: t.has(difference) ? t(difference) : String(params["difference"] ?? ""),
  });
}
