/** One thing that the database shall have. Its statements make it so, whatever it was before. */
export type Step = {
  /** Kind and name as the live catalogue is read, e.g. `policy public.Invoice org_scope_tenant`. */
  object: string;
  sql: string;
};

/** Every policy and trigger of this package begins so; those that no plan wants are dropped. */
export const PREFIX = "org_scope_";

/** PostgreSQL schema of the functions and of the record of what was applied. */
export const OWN_SCHEMA = "org_scope";
