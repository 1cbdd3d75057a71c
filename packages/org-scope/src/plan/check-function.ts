import { createHash } from "node:crypto";
import type { PlanOptions } from "./options.ts";
import { dollarQuoted, identifier, literal, qualified, spoken, type Relation } from "./quote.ts";
import { OWN_SCHEMA, type Step } from "./step.ts";

type Body = { name: string; declare?: string; body: string };

/**
 * A trigger function of this package. SECURITY DEFINER: it must see rows of all organisations, whoever writes. Its
 * owner, who applied the plan, does so as superuser, by BYPASSRLS or by the unscoped policy. With an empty search path
 * every name is taken in full, and nobody but a trigger may run it. Static SQL: PostgreSQL keeps the plans.
 */
export function checkFunction({ name, declare, body }: Body): Step {
  const qualifiedName = functionName(name);
  return {
    object: `function ${fitting(name)}`,
    sql: `CREATE OR REPLACE FUNCTION ${qualifiedName}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = ''
AS ${dollarQuoted(`
${declare ? `DECLARE ${declare}\n` : ""}BEGIN
${body}
  RETURN NULL;
END `)};
REVOKE ALL ON FUNCTION ${qualifiedName}() FROM PUBLIC;`,
  };
}

export const functionName = (name: string): string => `${OWN_SCHEMA}.${identifier(fitting(name))}`;

/** PostgreSQL cuts names after 63 bytes: a longer one keeps its beginning and becomes its own by a hash. */
function fitting(name: string): string {
  if (Buffer.byteLength(name) <= 63) return name;
  const hash = createHash("sha256").update(name).digest("hex").slice(0, 16);
  const beginning = [...name].reduce((kept, letter) => (Buffer.byteLength(kept + letter) <= 46 ? kept + letter : kept), "");
  return `${beginning}-${hash}`;
}

/**
 * A trigger after the row was written: what other triggers made of the row counts, and rows of the same statement are
 * seen. Without a WHEN, which would depend on columns: a migration could neither drop nor change them.
 */
export function checkTrigger(relation: Relation, name: string, event: string, call: string): Step {
  return {
    object: `trigger ${spoken(relation)} ${name}`,
    sql: `CREATE OR REPLACE TRIGGER ${name} AFTER ${event} ON ${qualified(relation)} FOR EACH ROW EXECUTE FUNCTION ${functionName(call)}();`,
  };
}

/** Raised like PostgreSQL's own violation of the key, so that a foreign row looks like an absent one. */
export function raise({ errorCode }: PlanOptions, message: string, constraint?: string): string {
  const named = constraint ? `, CONSTRAINT = ${literal(constraint)}` : "";
  return `RAISE EXCEPTION USING ERRCODE = ${literal(errorCode)}, MESSAGE = ${literal(message)}, SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME${named};`;
}
