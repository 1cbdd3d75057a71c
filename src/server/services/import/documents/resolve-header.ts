import type { FieldValue } from "../mapping/parse-value";
import type { DocumentRules } from "./document-rules";
import type { ClientReference, DocumentKind } from "./imported-document";
import type { FileReading, HeaderValue, ReadRow } from "./reading";
import { documentFault, type LocatedError } from "./refusal";

/** Fields in which the rows of one document must agree, where they say anything. */
const AGREED = [
  "kind",
  "clientNumber",
  "clientSiret",
  "clientEmail",
  "issueDate",
  "dueDate",
  "currencyCode",
  "shipping",
  "purchaseOrderRef",
  "correctedNumber",
] as const;

const IDENTIFYING = ["clientNumber", "clientSiret", "clientEmail", "clientName"] as const;

function comparable(value: FieldValue): string {
  return value instanceof Date ? value.toISOString() : String(value);
}

/** The first row that says something else than an earlier one. */
function conflict(
  rows: readonly ReadRow<HeaderValue>[],
  field: keyof HeaderValue,
  reading: FileReading,
): LocatedError[] {
  let first: FieldValue | undefined;
  for (const at of rows) {
    const value = at.value[field];
    first ??= value;
    if (value === undefined || first === undefined || value === first) continue;
    if (comparable(value) !== comparable(first)) {
      return [documentFault(at, "CONFLICT_IN_DOCUMENT", reading.mapping[field] ?? null, { field })];
    }
  }
  return [];
}

export type Resolved<T> = { readonly value: T } | { readonly errors: readonly LocatedError[] };

/** What the rows together say about the document: for each field the first row that says anything. */
export function mergeHeaders(
  rows: readonly ReadRow<HeaderValue>[],
  reading: FileReading,
): Resolved<HeaderValue> {
  // Names are spelt in many ways; they only count when nothing else says who it is.
  const identified = rows.some(({ value }) => value.clientNumber ?? value.clientSiret ?? value.clientEmail);
  const agreed = identified ? AGREED : [...AGREED, "clientName" as const];
  const errors = agreed.flatMap((field) => conflict(rows, field, reading));
  if (errors.length > 0) return { errors };
  return { value: Object.assign({}, ...rows.map((at) => at.value).reverse()) as HeaderValue };
}

export function documentKind(header: HeaderValue, number: string, rules: DocumentRules): DocumentKind {
  const cancels =
    rules.cancellationPrefix !== null &&
    rules.cancellationPrefix !== "" &&
    number.startsWith(rules.cancellationPrefix);
  return header.kind ?? (cancels ? "CREDIT_NOTE" : "INVOICE");
}

/** Whom the document is for; `null` when the rows name nobody and there is no fallback. */
export function clientReference(header: HeaderValue, rules: DocumentRules): ClientReference | null {
  const country = header.clientCountry === undefined ? {} : { country: header.clientCountry };
  if (IDENTIFYING.every((field) => header[field] === undefined)) {
    const number = rules.fallbackClientNumber;
    return number === null ? null : { number, isFallback: true };
  }
  return {
    ...(header.clientNumber === undefined ? {} : { number: header.clientNumber }),
    ...(header.clientSiret === undefined ? {} : { siret: header.clientSiret }),
    ...(header.clientEmail === undefined ? {} : { email: header.clientEmail }),
    ...(header.clientName === undefined ? {} : { name: header.clientName }),
    ...country,
    isFallback: false,
  };
}
