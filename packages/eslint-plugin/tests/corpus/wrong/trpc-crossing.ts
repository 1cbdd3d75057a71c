import { prisma } from "../db";
import { authedProcedure, crossing, crossOrganizations, t } from "../trpc";

export const platform = t.router({
  noReason: authedProcedure.use(crossing("")).query(({ ctx }) => ctx.db.organization.findMany()), // ✗ no-unexplained-crossing
  blank: authedProcedure.use(crossing("   ")).query(({ ctx }) => ctx.db.organization.findMany()), // ✗ no-unexplained-crossing
  none: authedProcedure.use(crossing()).query(({ ctx }) => ctx.db.organization.findMany()), // ✗ no-unexplained-crossing
  template: authedProcedure.use(crossing(``)).query(({ ctx }) => ctx.db.organization.findMany()), // ✗ no-unexplained-crossing
  plain: authedProcedure.query(({ ctx }) => ctx.unguarded.organization.findMany()), // ✗ no-unexplained-crossing
  key: authedProcedure.query(({ ctx }) => ctx["unguarded"].organization.findMany()), // ✗ no-unexplained-crossing
  destructured: authedProcedure.query(({ ctx: { unguarded } }) => unguarded.organization.findMany()), // ✗ no-unexplained-crossing
  aliased: authedProcedure.query(({ ctx }) => {
    const db = ctx.unguarded; // ✗ no-unexplained-crossing
    return db.organization.findMany();
  }),
  called: authedProcedure.query(() => prisma().organization.findMany()), // ✗ no-unexplained-crossing
  helped: authedProcedure.query(() => countAll()),
  unsaid: authedProcedure.query(({ ctx }) => crossOrganizations(ctx.unguarded, { by: "platform" }).organization.count()), // ✗ no-unexplained-crossing
});

function countAll() {
  return prisma().organization.count(); // ✗ no-unexplained-crossing
}
