import { bound, explainOperation, isQuery, json, lineDiff, OrgScopeError, queryPlans } from "org-scope";
import { schema } from "../../../generated/org-scope/schema.js";
import { Prisma, PrismaClient } from "../prisma";

/** The operations of the scoped client that only read. */
export const READS = ["findMany", "findFirst", "findFirstOrThrow", "findUnique", "findUniqueOrThrow", "count", "aggregate", "groupBy"] as const;
export type Read = (typeof READS)[number];

export type ReadToExplain = { organizationId: string; model: string; operation: Read; args: object };

export type ExplainedRead = {
  isRefused: false;
  /** The arguments as given and as they go to Prisma, and both as one text of added lines. */
  given: string;
  rewritten: string;
  difference: string;
  /** What travels in front of each statement, in the same round trip. */
  prologue: readonly string[];
  /** What Prisma sends, with PostgreSQL's plan as the tenant role. */
  statements: readonly { sql: string; values: string; plan: string }[];
  /** The condition that row-level security adds to each table. */
  policies: readonly { table: string; condition: string }[];
};

/** Why the scoped client, or Prisma, does not take the operation. */
export type RefusedRead = { isRefused: true; reason: string; advice: string };

export const isModel = (name: string): boolean => Object.hasOwn(schema.models, name);

/**
 * What becomes of a read of one organisation: nothing is read. The statements are those that Prisma sends when each
 * one finds a made-up row; PostgreSQL plans them in a transaction that may only read.
 */
export async function explainRead(connectionString: string, { organizationId, ...call }: ReadToExplain): Promise<ExplainedRead | RefusedRead> {
  try {
    const explained = await explainOperation(PrismaClient, { schema, options: {}, organization: organizationId, ...call });
    const plans = await queryPlans(connectionString, explained);
    const [given, rewritten] = [json(explained.before), json(explained.args)];
    return {
      isRefused: false,
      given,
      rewritten,
      difference: lineDiff(given, rewritten),
      prologue: explained.prologue.map(bound),
      statements: (explained.statements?.found ?? []).filter(isQuery).map((one) => ({ sql: one.sql, values: json(one.values), plan: (plans.get(one) ?? []).join("\n") })),
      policies: Object.entries(explained.policies).map(([table, condition]) => ({ table, condition })),
    };
  } catch (error) {
    if (error instanceof OrgScopeError) return { isRefused: true, reason: error.reason, advice: error.message };
    if (error instanceof Prisma.PrismaClientValidationError) return { isRefused: true, reason: "INVALID", advice: lastParagraph(error.message) };
    throw error;
  }
}

/** Prisma shows the call first, and says at the end what is wrong with it. */
const lastParagraph = (text: string): string => text.trim().split(/\n\s*\n/).at(-1)!.trim();
