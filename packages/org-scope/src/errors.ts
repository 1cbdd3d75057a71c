/** Why the scoped or the guarded client refused an operation: a closed set. */
export type RefusalReason =
  | "NO_ORGANIZATION"
  | "FOREIGN_ORGANIZATION"
  | "GLOBAL_MODEL"
  | "UNKNOWN_OPERATION"
  | "UNKNOWN_MODEL"
  | "UNREADABLE_ARGUMENTS"
  | "HIDDEN"
  | "UNSCOPED_ORDER"
  | "UNSCOPED_COUNT"
  | "UNSCOPED_WRITE"
  | "UNNAMED_ORGANIZATION"
  | "UNREACHED_PARENT"
  | "UNIQUE_READ"
  | "MIXED_FORMS"
  | "RAW_SQL"
  | "MIXED_TRANSACTION"
  | "TRANSACTION_OVER";

export type Place = {
  model?: string;
  operation?: string;
  /** Where in the arguments, e.g. `data.client.connect`. */
  path?: string;
};

/** A refusal of the scoped or the guarded client, before any SQL. It tells the developer what to write instead. */
export class OrgScopeError extends Error {
  override readonly name = "OrgScopeError";

  constructor(
    readonly reason: RefusalReason,
    readonly place: Place,
    advice: string,
  ) {
    super([locate(place), advice].filter(Boolean).join(": "));
  }
}

function locate({ model, operation, path }: Place): string {
  const call = [model, operation].filter(Boolean).join(".");
  return path ? `${call} at ${path}` : call;
}
