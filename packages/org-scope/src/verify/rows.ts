import { ownedJoinTables } from "../plan/join-tables.ts";
import { tenantOfRow } from "../plan/ownership.ts";
import { qualified, relationOf, spoken, type Relation } from "../plan/quote.ts";
import { isPresent, tenantOfTarget, tenantsOfEnds } from "../plan/reference-sql.ts";
import { uncheckedReferences } from "../plan/references.ts";
import type { Context } from "./context.ts";
import { error, type Finding } from "./finding.ts";

type Question = { object: string; relation: Relation; crosses: string };

/** Triggers judge what is written after them; rows that crossed before are still there. One scan of a table for each reference. */
export async function verifyRows(context: Context): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { object, relation, crosses } of questions(context)) {
    const { rows } = await context.client.query<{ count: string }>(`SELECT count(*) AS count FROM ${qualified(relation)} AS holder WHERE ${crosses}`);
    const count = rows[0]!.count;
    if (count !== "0") findings.push(error("CROSSING_ROWS", object, `Rows that point to another organisation: ${count}.`, "Correct or delete them: they were written before the trigger."));
  }
  return findings;
}

function questions({ schema, plan: { options } }: Context): Question[] {
  const references = uncheckedReferences(schema).map((reference): Question => {
    const { model, relation } = reference;
    const [own, other] = [tenantOfRow(schema, options, model, "holder"), tenantOfTarget(schema, options, reference, "holder")];
    const table = relationOf(model, options);
    return { object: `reference ${spoken(table)} ${relation.name}`, relation: table, crosses: `${isPresent(reference, "holder")} AND ${own} IS DISTINCT FROM ${other}` };
  });
  const joins = ownedJoinTables(schema, options).map((join): Question => {
    const [a, b] = tenantsOfEnds(schema, options, join, "holder");
    return { object: `reference ${spoken(join.relation)}`, relation: join.relation, crosses: `${a} IS DISTINCT FROM ${b}` };
  });
  return [...references, ...joins];
}
