import type { Schema } from "../schema/types.ts";
import type { PlanOptions } from "./options.ts";
import { wantedPrivileges } from "./privileges.ts";
import { dollarQuoted, literal, qualified } from "./quote.ts";
import type { Step } from "./step.ts";

/**
 * The sequences behind `autoincrement()` of tables that the tenant role may insert into. The captured schema does not
 * know them: they are looked up when the step runs, and it runs again when one was added.
 */
export function sequenceStep(schema: Schema, options: PlanOptions): Step {
  const writable = wantedPrivileges(schema, options).filter(({ privileges }) => privileges.includes("INSERT"));
  const tables = writable.map(({ relation }) => literal(qualified(relation))).join(", ");
  return {
    object: `sequences ${options.tenantRole}`,
    sql: `DO ${dollarQuoted(` DECLARE s regclass; BEGIN
  FOR s IN SELECT d.objid::regclass FROM pg_depend d JOIN pg_class c ON c.oid = d.objid AND c.relkind = 'S'
    WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
      AND d.refobjid = ANY (ARRAY[${tables}]::regclass[])
  LOOP EXECUTE format('GRANT USAGE ON SEQUENCE %s TO %I', s, ${literal(options.tenantRole)}); END LOOP;
END `)};`,
  };
}
