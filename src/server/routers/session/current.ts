import { authedProcedure, crossing } from "@/server/trpc/procedures";
import { organizationsOf } from "@/server/auth/membership";

/** The signed-in person, the active organisation (null until one is chosen) and those that may be chosen. */
export const current = authedProcedure
  .use(crossing("a person may work in several organisations, and chooses among them"))
  .query(async ({ ctx }) => {
    const { user, membership } = ctx.session;
    return {
      user: { id: user.id, name: user.name, email: user.email },
      organization: membership?.organization ?? null,
      role: membership?.role ?? null,
      permissions: [...(membership?.permissions ?? [])],
      organizations: await organizationsOf(ctx.db, user.id),
    };
  });
