/** What a finding is about: a closed set, so that programs can tell them apart. */
export type Rule =
  | "NEVER_APPLIED"
  | "OUT_OF_DATE"
  | "MISSING_TABLE"
  | "MISSING"
  | "CHANGED"
  | "LEFT_OVER"
  | "ROW_SECURITY_OFF"
  | "STRONG_ROLE"
  | "CANNOT_SWITCH"
  | "FOREIGN_POLICY"
  | "TOO_MANY_PRIVILEGES"
  | "UNKNOWN_RELATION"
  | "OPEN_TO_OTHERS"
  | "VIEW_OF_OWNER"
  | "OWNER_BLIND"
  | "CROSSING_KEY"
  | "CROSSING_ROWS"
  | "UNSEEN_ROWS"
  | "GLOBAL_UNIQUE"
  | "DEFINER_FUNCTION"
  | "STALE_ALLOWANCE";

/** An error means that isolation is not what the schema promises; a warning, that somebody should decide. */
export type Finding = { severity: "error" | "warning"; rule: Rule; object: string; problem: string; remedy: string };

/** A warning that somebody has decided to live with, and the reason. */
export type Allowed = Finding & { because: string };

export const error = (rule: Rule, object: string, problem: string, remedy: string): Finding => ({ severity: "error", rule, object, problem, remedy });
export const warning = (rule: Rule, object: string, problem: string, remedy: string): Finding => ({ severity: "warning", rule, object, problem, remedy });

/** The first few of many names. */
export function few(names: readonly string[]): string {
  return names.length > 5 ? `${names.slice(0, 5).join(", ")} and ${names.length - 5} more` : names.join(", ");
}
