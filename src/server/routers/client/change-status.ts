import { TRPCError } from "@trpc/server";
import { reason } from "@/lib/errors";
import { actorOf } from "@/server/services/actor";
import { changeClientStatus, statusAfterArchive } from "@/server/services/clients/change-client-status";
import { permissionProcedure } from "@/server/trpc/procedures";
import { byId, setStatusInput } from "./schemas";

/** Moves a client between prospect, active, dormant and blocked. Out of the archive it comes by `restore` only. */
export const setStatus = permissionProcedure("clients:edit").input(setStatusInput).mutation(({ ctx, input }) =>
  changeClientStatus(ctx.db, actorOf(ctx), input.id, {
    action: "STATUS_CHANGE",
    to: (_tx, client) => {
      if (client.status !== "ARCHIVED") return input.status;
      throw new TRPCError({ code: "PRECONDITION_FAILED", message: "The client is archived.", cause: reason("client.archived") });
    },
  }),
);

/** Takes a client out of lists and pickers; its documents stay. */
export const archive = permissionProcedure("clients:archive")
  .input(byId)
  .mutation(({ ctx, input }) => changeClientStatus(ctx.db, actorOf(ctx), input.id, { action: "ARCHIVE", to: "ARCHIVED" }));

/** Brings a client back from the archive. */
export const restore = permissionProcedure("clients:archive")
  .input(byId)
  .mutation(({ ctx, input }) => changeClientStatus(ctx.db, actorOf(ctx), input.id, { action: "RESTORE", to: statusAfterArchive }));
