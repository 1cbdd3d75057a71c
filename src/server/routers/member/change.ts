import { z } from "zod";
import { actorOf } from "@/server/services/actor";
import { changeMembership } from "@/server/services/membership/change-membership";
import { permissionProcedure } from "@/server/trpc/procedures";
import { id, role } from "./schemas";

/** Gives a member another role. */
export const changeRole = permissionProcedure("membres:edit")
  .input(z.object({ id, role }))
  .mutation(({ ctx, input }) => changeMembership(ctx.db, actorOf(ctx), ctx.session.user.role, input.id, { role: input.role }));

/** Shuts a member out for a time, or lets them in again. */
export const setSuspended = permissionProcedure("membres:edit")
  .input(z.object({ id, suspended: z.boolean() }))
  .mutation(({ ctx, input }) =>
    changeMembership(ctx.db, actorOf(ctx), ctx.session.user.role, input.id, { status: input.suspended ? "SUSPENDED" : "ACTIVE" }),
  );

/** Ends a membership. */
export const remove = permissionProcedure("membres:remove")
  .input(z.object({ id }))
  .mutation(({ ctx, input }) => changeMembership(ctx.db, actorOf(ctx), ctx.session.user.role, input.id, { status: "LEFT" }));
