import { actorOf } from "@/server/services/actor";
import { archiveProduct } from "@/server/services/catalogue/archive-product";
import { permissionProcedure } from "@/server/trpc/procedures";
import { byId } from "./schemas";

/** Takes a product out of lists and pickers. */
export const archive = permissionProcedure("catalogue:archive")
  .input(byId)
  .mutation(({ ctx, input }) => archiveProduct(ctx.db, actorOf(ctx), input.id, true));

/** Brings a product back from the archive. */
export const restore = permissionProcedure("catalogue:archive")
  .input(byId)
  .mutation(({ ctx, input }) => archiveProduct(ctx.db, actorOf(ctx), input.id, false));
