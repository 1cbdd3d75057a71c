import { TRPCError } from "@trpc/server";
import { env } from "@/lib/env";
import { notFound, reason } from "@/lib/errors";
import { explainRead } from "@/lib/isolation/explain-read";
import { crossing, platformProcedure } from "@/server/trpc/procedures";
import { explainInput } from "./schemas";

/** What the walls make of a read of one organisation: rewritten arguments, SQL, plan; or why it is refused. No row is read. */
export const explain = platformProcedure
  .input(explainInput)
  .use(crossing("staff ask how a query of any organisation would be planned"))
  .query(async ({ ctx, input: { slug, args: text, ...call } }) => {
    const args = parsed(text);
    const organization = await ctx.db.organization.findFirst({ where: { slug }, select: { id: true } });
    if (!organization) throw notFound("Organisation");
    return explainRead(env().DATABASE_URL, { ...call, args, organizationId: organization.id });
  });

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text.trim() === "" ? "{}" : text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Answered below, as any other text that holds no object.
  }
  throw new TRPCError({ code: "BAD_REQUEST", message: "The arguments are not a JSON object.", cause: reason("isolation.notJson") });
}
