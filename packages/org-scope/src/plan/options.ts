import { DEFAULT_ROLE, DEFAULT_SETTING } from "../pool/prologue.ts";
import type { Schema } from "../schema/types.ts";

/** What an operator may choose of the plan; each has a default. */
export type PlanOptions = {
  /** Role that scoped queries run as. Roles belong to the server: databases that share it may share the role. */
  tenantRole: string;
  /** A role that can log in and switch to the tenant role and do nothing else; none by default. Its password is set by hand. */
  loginRole: string | undefined;
  /** Further roles of the unscoped client, besides the one that applies the plan: they may switch, and see every row. */
  applicationRoles: readonly string[];
  /** Transaction-local setting that holds the organisation. */
  setting: string;
  /** Further PostgreSQL schemas that the tenant role may use: where triggers of your own call functions, which they do as who writes. */
  functionSchemas: readonly string[];
  /** PostgreSQL schema of models without `@@schema`. */
  defaultSchema: string;
  /**
   * SQLSTATE of a reference to another organisation. By default that of a foreign key violation: nobody can tell
   * a foreign row from an absent one, and Prisma reports P2003 for both.
   */
  errorCode: string;
};

const DEFAULTS: PlanOptions = {
  tenantRole: DEFAULT_ROLE,
  loginRole: undefined,
  applicationRoles: [],
  functionSchemas: [],
  setting: DEFAULT_SETTING,
  defaultSchema: "public",
  errorCode: "23503",
};

/** The options in force: those given here, then those of the generator's block, then the defaults. */
export function planOptions({ plan = {} }: Pick<Schema, "plan">, options: Partial<PlanOptions> = {}): PlanOptions {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return { ...DEFAULTS, ...plan, ...Object.fromEntries(given) };
}
