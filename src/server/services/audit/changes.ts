type Row = Readonly<Record<string, unknown>>;
type JsonRow = Record<string, string | number | boolean | null | object>;

/** Columns whose values stay out of the audit log. */
const SECRET = /hash|token|secret|password|encrypted/i;
const NOISE = new Set(["updatedAt", "createdAt"]);

/** A row as plain JSON without secrets: dates and decimals as text, related records left out. */
export function auditable(row: Row | null | undefined): JsonRow | null {
  if (!row) return null;
  const kept = Object.entries(row).filter(([key, value]) => value !== undefined && !SECRET.test(key) && !NOISE.has(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, plain(value)]));
}

/** The changed columns with their values before and after. A created row has no before, a deleted one no after. */
export function changesBetween(before: Row | null | undefined, after: Row | null | undefined) {
  const old = auditable(before);
  const now = auditable(after);
  const keys = [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])];
  const changedFields = keys.filter((key) => JSON.stringify(old?.[key]) !== JSON.stringify(now?.[key])).sort();
  const only = (row: JsonRow | null) => row && Object.fromEntries(changedFields.filter((key) => key in row).map((key) => [key, row[key] ?? null]));
  return { changedFields, before: only(old), after: only(now) };
}

function plain(value: unknown): JsonRow[string] {
  return value === null ? null : (JSON.parse(JSON.stringify(value, (_key, inner: unknown) => (typeof inner === "bigint" ? String(inner) : inner))) as JsonRow[string]);
}
