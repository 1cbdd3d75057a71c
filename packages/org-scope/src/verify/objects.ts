import { difference } from "../plan/difference.ts";
import { statementsHash } from "../plan/record.ts";
import type { Context } from "./context.ts";
import { error, type Finding } from "./finding.ts";

const APPLY = "Run `org-scope apply`.";

/**
 * Each object of the plan: there, made by today's statements, and unchanged since. What a role has become, and what
 * privileges are too many, other checks say better.
 */
export function verifyObjects({ plan, record, live }: Context): Finding[] {
  if (record.hash === undefined) return [error("NEVER_APPLIED", "database", "No plan was ever applied to this database.", APPLY)];
  const { run, drop } = difference(plan, record, live);
  const isLeftToOthers = (object: string) => object.startsWith("role ") && live.has(object) && record.objects.has(object);
  return [
    ...run.filter(({ object }) => !isLeftToOthers(object)).map(({ object, sql }) => {
      const missingTable = object.startsWith("row-security ") && !live.has(object);
      if (missingTable) return error("MISSING_TABLE", object, "The schema has this table, the database has not.", "Run `npx prisma migrate deploy`, then `org-scope apply`.");
      const recorded = record.objects.get(object);
      if (recorded?.statements !== statementsHash({ object, sql })) return error("OUT_OF_DATE", object, "The schema asks for this now; it was not applied yet.", APPLY);
      return changed(object, live.get(object)?.definition);
    }),
    ...drop.filter(({ object }) => !object.startsWith("privileges ")).map(({ object }) => error("LEFT_OVER", object, "No plan wants this any more.", APPLY)),
  ];
}

function changed(object: string, definition: string | undefined): Finding {
  if (object.startsWith("row-security ")) return error("ROW_SECURITY_OFF", object, `Row-level security is ${definition}.`, APPLY);
  if (object.startsWith("member ")) return error("CANNOT_SWITCH", object, "This role may not switch to the tenant role.", APPLY);
  if (!definition) return error("MISSING", object, "It was applied and is gone.", APPLY);
  return error("CHANGED", object, "It is not what was applied: somebody changed it by hand.", APPLY);
}
