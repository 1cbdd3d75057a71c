import { auditText } from "@/server/services/audit/audit-text";
import { firstBrokenLink } from "@/server/services/documents/hash";
import { permissionProcedure } from "@/server/trpc/procedures";

const BATCH = 1000;

/** Recomputes the chain of the newest rows: says whether any was changed, removed or added behind our back. */
export const verify = permissionProcedure("audit:read").query(async ({ ctx }) => {
  const rows = await ctx.orgDb.auditLog.findMany({ orderBy: { sequence: "desc" }, take: BATCH });
  const links = rows.reverse().map((row) => ({ canonical: auditText(row), hash: row.hash ?? "", previousHash: row.previousHash }));
  const broken = firstBrokenLink(links, links[0]?.previousHash ?? null);
  return { checked: links.length, brokenAt: broken === null ? null : String(rows[broken]?.sequence) };
});
