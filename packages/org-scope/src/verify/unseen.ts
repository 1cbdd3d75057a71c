import { isOwned, pathToTenant, tenantOfRow, tenantScalar } from "../plan/ownership.ts";
import { identifier, qualified, relationOf, spoken } from "../plan/quote.ts";
import { isPresent } from "../plan/reference-sql.ts";
import type { Reference } from "../plan/references.ts";
import { keyEquals, wayAlong } from "../plan/way.ts";
import { modelOf, type Model, type Schema } from "../schema/types.ts";
import type { Context } from "./context.ts";
import { warning, type Finding } from "./finding.ts";

/**
 * Rows that must refer to a global row, and refer to one that their own organisation does not see. It reads as null
 * where the type says that it is there.
 */
export async function verifyUnseen({ client, schema, plan: { options } }: Context): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { model, relation, target } of requiredReferences(schema)) {
    const { from, on, alias, owner } = wayAlong(schema, options, target, "target", pathToTenant(schema, target));
    const isSeen = `SELECT FROM ${qualified(relationOf(target, options))} AS target JOIN ${from} ON ${on} WHERE ${keyEquals(model, relation, target, "holder", "target")}
      AND ${alias}.${identifier(tenantScalar(schema, owner).column)} = ${tenantOfRow(schema, options, model, "holder")}`;
    const table = relationOf(model, options);
    const { rows } = await client.query<{ count: string }>(
      `SELECT count(*) AS count FROM ${qualified(table)} AS holder WHERE ${isPresent({ model, relation, target }, "holder")} AND NOT EXISTS (${isSeen})`,
    );
    const { count } = rows[0]!;
    if (count !== "0") findings.push(unseen(`reference ${spoken(table)} ${relation.name}`, target, count));
  }
  return findings;
}

function requiredReferences(schema: Schema): Reference[] {
  const models = Object.values(schema.models).filter((model) => isOwned(model) && !model.isView);
  return models.flatMap((model) =>
    Object.values(model.relations)
      .filter(({ isRequired, fields }) => isRequired && fields.length > 0)
      .map((relation) => ({ model, relation, target: modelOf(schema, relation.model) }))
      .filter(({ target }) => target.ownership.kind === "global" && target.ownership.visibleThrough !== undefined),
  );
}

function unseen(object: string, target: Model, count: string): Finding {
  const path = target.ownership.kind === "global" ? target.ownership.visibleThrough!.join(".") : "";
  return warning(
    "UNSEEN_ROWS",
    object,
    `Rows whose ${target.name} their own organisation does not see: ${count}. It reads as null, although it is required.`,
    `Keep the row of ${path} that made it visible (let it have an end, instead of deleting it), or make the relation optional.`,
  );
}
