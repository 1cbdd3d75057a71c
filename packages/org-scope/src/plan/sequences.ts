import type { Schema } from "../schema/types.ts";
import type { PlanOptions } from "./options.ts";
import { wantedPrivileges } from "./privileges.ts";
import { dollarQuoted, literal, qualified } from "./quote.ts";
import type { Step } from "./step.ts";

/** Each sequence with the table that has it behind a column, as its own or by a default. */
export const COLUMN_SEQUENCES = `
SELECT s.oid::regclass AS sequence, d.refobjid::regclass AS relation FROM pg_class s JOIN pg_depend d ON d.objid = s.oid
WHERE s.relkind = 'S' AND d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
UNION SELECT s.oid::regclass, a.adrelid::regclass FROM pg_class s JOIN pg_depend d ON d.refobjid = s.oid JOIN pg_attrdef a ON a.oid = d.objid
WHERE s.relkind = 'S' AND d.classid = 'pg_attrdef'::regclass AND d.refclassid = 'pg_class'::regclass`;

/**
 * The sequences behind `autoincrement()`, and those that a default of one's own asks, of tables that the tenant role
 * may insert into. The captured schema does not know them: they are looked up when the step runs, and it runs again when
 * one was added.
 */
export function sequenceStep(schema: Schema, options: PlanOptions): Step {
  const writable = wantedPrivileges(schema, options).filter(({ privileges }) => privileges.includes("INSERT"));
  const tables = writable.map(({ relation }) => literal(qualified(relation))).join(", ");
  return {
    object: `sequences ${options.tenantRole}`,
    sql: `DO ${dollarQuoted(` DECLARE s regclass; BEGIN
  FOR s IN SELECT sequence FROM (${COLUMN_SEQUENCES}) used WHERE relation = ANY (ARRAY[${tables}]::regclass[])
  LOOP EXECUTE format('GRANT USAGE ON SEQUENCE %s TO %I', s, ${literal(options.tenantRole)}); END LOOP;
END `)};`,
  };
}
