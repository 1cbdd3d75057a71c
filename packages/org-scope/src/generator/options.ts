import type { PlanOptions } from "../plan/options.ts";
import { SchemaProblem } from "../schema/index.ts";

export type GeneratorConfig = Readonly<Record<string, string | string[] | undefined>>;

export type BlockOptions = { tenantModel: string; tenantField: string; plan: Partial<PlanOptions> };

const TEXTS: readonly string[] = ["tenantModel", "tenantField", "tenantRole", "loginRole", "setting", "defaultSchema", "errorCode"] satisfies (keyof PlanOptions | keyof BlockOptions)[];
const LISTS: readonly string[] = ["applicationRoles", "functionSchemas"] satisfies (keyof PlanOptions)[];

/**
 * The options of the generator's block in the Prisma schema: the one place that the application, its deploys, its
 * tests and the command line take them from.
 *
 * @throws SchemaProblem for an option that does not exist: a slip must not pass for a default.
 */
export function readOptions(config: GeneratorConfig): BlockOptions {
  const entries = Object.entries(config).filter(([, value]) => value !== undefined);
  for (const [name, value] of entries) {
    if (!TEXTS.includes(name) && !LISTS.includes(name)) {
      throw new SchemaProblem(`The generator org-scope has no option \`${name}\`; it has ${[...TEXTS, ...LISTS].join(", ")}.`);
    }
    if (TEXTS.includes(name) && Array.isArray(value)) throw new SchemaProblem(`\`${name}\` of the generator org-scope is one text, not a list.`);
  }
  const { tenantModel = "Organization", tenantField = "organizationId", ...plan } = Object.fromEntries(
    entries.map(([name, value]) => [name, LISTS.includes(name) ? [value].flat() : value]),
  ) as Partial<BlockOptions> & Partial<PlanOptions>;
  if (plan.errorCode !== undefined && !isSqlState(plan.errorCode)) throw new SchemaProblem(`\`errorCode\` of the generator org-scope: an SQLSTATE has five digits or capitals.`);
  return { tenantModel, tenantField, plan };
}

export const isSqlState = (code: string): boolean => /^[0-9A-Z]{5}$/.test(code);
