const KINDS: readonly [RegExp, string][] = [
  [/thrown by the application/, "thrown"],
  [/P2002|23505/, "unique"],
  [/22012|division by zero/, "statement"],
  [/statement timeout/, "statement timeout"],
  [/57014|canceling statement/, "cancelled"],
  [/Query read timeout/, "query timeout"],
  [/Unable to start a transaction/, "no connection"],
  [/57P01|P1001|P1017|terminat|ECONN|EPIPE|[Cc]onnection|08P01|08006|server_login_retry|conn crashed/, "connection lost"],
  [/P2028|TRANSACTION_OVER/, "transaction timeout"],
];

/** Errors that the run's own operations bring about; those below may also strike from outside. */
export const ERROR_KINDS: readonly string[] = KINDS.map(([, kind]) => kind);

/** What cancelling and killing from outside may do to any operation. */
const FROM_OUTSIDE: ReadonlySet<string> = new Set(["cancelled", "query timeout", "no connection", "connection lost", "transaction timeout"]);

export const mayStrike = (kind: string): boolean => FROM_OUTSIDE.has(kind);

/** With these, nobody can know whether a COMMIT that was under way took effect. */
export const isOutcomeUnknown = (kind: string): boolean => kind === "connection lost" || kind === "query timeout";

/** The kind of an error, or its text where it is none of those that were to be expected. */
export function kindOf(error: unknown): string {
  const { code, reason, message, meta, cause } = error as { code?: unknown; reason?: unknown; message?: string; meta?: unknown; cause?: unknown };
  const text = [code, reason, message, JSON.stringify(meta), String(cause)].join(" ");
  return KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? `unexpected: ${text}`;
}
