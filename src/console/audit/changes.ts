export type Change = { field: string; before: unknown; after: unknown };

type Row = Readonly<Record<string, unknown>>;

/** References and technical keys: they say nothing to a person. What they refer to has entries of its own. */
const TECHNICAL = /(^id|Id|Key|Sha256)$/;

function rowOf(value: unknown): Row {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Row) : {};
}

/** What an entry of the audit log says has changed, field by field, without what only machines read. */
export function changesOf(entry: { changedFields: readonly string[]; before: unknown; after: unknown }): Change[] {
  const before = rowOf(entry.before);
  const after = rowOf(entry.after);
  return entry.changedFields
    .filter((field) => !TECHNICAL.test(field))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
    .filter((change) => !isBlank(change.before) || !isBlank(change.after));
}

/** True for what stands for nothing: a created record is full of it. */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

export type ShownValue =
  | { kind: "none" }
  | { kind: "flag"; value: boolean }
  | { kind: "moment"; value: string }
  | { kind: "number"; value: string }
  | { kind: "code"; value: string }
  | { kind: "text"; value: string }
  | { kind: "details"; value: string };

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const NUMBER = /^-?\d+(\.\d+)?$/;
const CODE = /^[A-Z][A-Z_]+$/;
const QUANTITY = /amount|total|price|cost|capital|fee|limit|net$|rate|percent|balance|days|rows|score/i;

/** How a logged value is to be read: JSON keeps dates, decimals and codes all as text. */
export function shownValue(field: string, value: unknown): ShownValue {
  if (isBlank(value)) return { kind: "none" };
  if (typeof value === "boolean") return { kind: "flag", value };
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return { kind: "text", value: value.join(", ") };
  if (typeof value === "object") return { kind: "details", value: JSON.stringify(value, null, 2) };
  const text = String(value);
  if (MOMENT.test(text)) return { kind: "moment", value: text };
  if (NUMBER.test(text) && QUANTITY.test(field)) return { kind: "number", value: text };
  return CODE.test(text) ? { kind: "code", value: text } : { kind: "text", value: text };
}
