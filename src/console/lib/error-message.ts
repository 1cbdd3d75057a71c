/** What the console reads of a refusal: of tRPC's own shape and of the reason that the server adds to it. */
type PublicError = {
  code?: string;
  reason?: string;
  params?: Record<string, string | number>;
  fields?: Record<string, string[] | undefined>;
};

/** A translator over all namespaces: `useTranslations()` without a namespace. */
export type Translator = {
  (key: string, values?: Record<string, string | number>): string;
  has: (key: string) => boolean;
};

/** The public part of an error of tRPC; empty for any other error. */
export function publicError(error: unknown): PublicError {
  if (typeof error !== "object" || error === null || !("data" in error)) return {};
  return typeof error.data === "object" && error.data !== null ? error.data : {};
}

/**
 * Where the sentence of a reason stands: "invoice.alreadyIssued" is explained by the text
 * `invoice.alreadyIssued` of messages/<locale>/errors.json, or by `reasons.alreadyIssued` of invoice.json.
 */
function reasonKeys(reason: string): string[] {
  const dot = reason.indexOf(".");
  return dot < 0 ? [] : [`errors.${reason}`, `${reason.slice(0, dot)}.reasons.${reason.slice(dot + 1)}`];
}

function isNetworkError(error: unknown): boolean {
  return error instanceof Error && /failed to fetch|networkerror|load failed|fetch failed/i.test(error.message);
}

/** One sentence for the person in front of the screen, in their language, whatever went wrong. */
export function errorMessage(error: unknown, t: Translator): string {
  const { code, reason, params } = publicError(error);
  const explained = reasonKeys(reason ?? "").find((key) => t.has(key));
  if (explained) return t(explained, params);
  if (code && t.has(`common.errors.${code}`)) return t(`common.errors.${code}`);
  return t(isNetworkError(error) ? "common.errors.network" : "common.errors.unknown");
}
