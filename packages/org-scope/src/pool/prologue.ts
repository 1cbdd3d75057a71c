import { escapeIdentifier, escapeLiteral } from "pg";

export type Statement = { text: string; values: readonly string[] };

/** How an organisation is put in force for one transaction. */
export type Prologue = {
  /** Statements whose effect ends with the transaction. */
  settings(organization: string): readonly Statement[];
  /** Statements that put the session back as it was when the connection was opened, as far as isolation hangs on it. */
  restore: readonly Statement[];
  /** Whether a query outside a transaction needs BEGIN and COMMIT around it, because an implicit one is not enough. */
  explicitTransaction: boolean;
};

export type PrologueOptions = {
  /**
   * - `role` (default): the connection's user may do more; each transaction switches to `role` and sets `setting`.
   * - `login`: the connection's user is itself subject to the policies; only `setting` is set.
   * - `citus`: as `login`, by `SET LOCAL` between BEGIN and COMMIT, which Citus hands on to its workers.
   */
  strategy?: "role" | "login" | "citus";
  /** The role that the policies apply to. */
  role?: string;
  /** The custom setting that the policies read. */
  setting?: string;
};

export const DEFAULT_ROLE = "org_scope_tenant";
export const DEFAULT_SETTING = "app.organization_id";

export function createPrologue({ strategy = "role", role = DEFAULT_ROLE, setting = DEFAULT_SETTING }: PrologueOptions = {}): Prologue {
  const restore = restoreStatements(setting);
  switch (strategy) {
    case "role":
      return implicit(restore, (organization) => ({
        text: "SELECT set_config('role', $1, true), set_config($2, $3, true)",
        values: [role, setting, organization],
      }));
    case "login":
      return implicit(restore, (organization) => ({ text: "SELECT set_config($1, $2, true)", values: [setting, organization] }));
    case "citus":
      return { settings: (organization) => [setLocal(setting, organization)], restore, explicitTransaction: true };
  }
}

function implicit(restore: readonly Statement[], statement: (organization: string) => Statement): Prologue {
  return { settings: (organization) => [statement(organization)], restore, explicitTransaction: false };
}

/** A temporary table hides the real one from every later statement that names no schema: it goes as well. */
function restoreStatements(setting: string): readonly Statement[] {
  return ["RESET SESSION AUTHORIZATION", "RESET ROLE", `RESET ${settingName(setting)}`, "DISCARD TEMP"].map((text) => ({ text, values: [] }));
}

/** SET takes no parameters. */
function setLocal(setting: string, value: string): Statement {
  return { text: `SET LOCAL ${settingName(setting)} = ${escapeLiteral(value)}`, values: [] };
}

/** A setting's name is `group.name`, each part an identifier. */
const settingName = (setting: string): string => setting.split(".").map(escapeIdentifier).join(".");
