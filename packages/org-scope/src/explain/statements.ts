import { createOrgScope } from "../client/create-org-scope.ts";
import { propertyOf } from "../client/model-operations.ts";
import { planOptions, type PlanOptions } from "../plan/options.ts";
import type { TenantId } from "../rewrite/scope.ts";
import type { Schema } from "../schema/types.ts";
import { madeUpRows, noRows } from "./made-up-rows.ts";
import { recordingAdapter, type MadeUpRows, type Recorded } from "./recording-adapter.ts";

/** The class that Prisma generates; what it takes differs from one schema to the next. */
export type GeneratedClient = new (options: never) => { $extends: unknown; $transaction: unknown; $disconnect(): Promise<void> };

export type Call = { schema: Schema; options: Partial<PlanOptions>; organization: TenantId; model: string; operation: string; args: unknown };

export type Statements = {
  /** As when each read finds a row. */
  found: readonly Recorded[];
  /** As when none does, where that makes Prisma send other statements; not only fewer. */
  absent: readonly Recorded[] | undefined;
};

/** What the scoped client sends for an operation, by really calling it, on a database that there is not. */
export async function statementsOf(Client: GeneratedClient, call: Call): Promise<Statements> {
  const answer = madeUpRows(call.schema, planOptions(call.schema, call.options), call.organization);
  const found = await record(Client, call, answer);
  const absent = await record(Client, call, noRows(answer));
  const expected = found.filter(isQuery).map(shape);
  return { found, absent: absent.filter(isQuery).every((one, place) => shape(one) === expected[place]) ? undefined : absent };
}

/** A statement without its values: of nothing found, Prisma goes on with `IN (NULL)`. */
const shape = ({ sql }: Query): string => sql.replaceAll(/\$\d+|NULL/g, "?");

type Query = Extract<Recorded, { kind: "statement" }>;

export const isQuery = (one: Recorded): one is Query => one.kind === "statement";

type Model = Record<string, (args: unknown) => Promise<unknown>>;

async function record(Client: GeneratedClient, { schema, organization, model, operation, args }: Call, answer: (sql: string) => MadeUpRows): Promise<Recorded[]> {
  const statements: Recorded[] = [];
  const client = new Client({ adapter: recordingAdapter((one) => statements.push(one), answer), errorFormat: "minimal" } as never);
  const scoped = createOrgScope({ schema })(client as never, organization) as unknown as Record<string, Model>;
  const outcome = await scoped[propertyOf(model)]![operation]!(args).then(
    () => undefined,
    (error: unknown) => error,
  );
  await client.$disconnect();
  // Whatever the made-up answer lacks shows after the statements, which are what is asked for here.
  if (statements.length === 0 && outcome !== undefined) throw outcome;
  return statements;
}
