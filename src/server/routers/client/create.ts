import { actorOf } from "@/server/services/actor";
import { createClient } from "@/server/services/clients/create-client";
import { permissionProcedure } from "@/server/trpc/procedures";
import { createInput } from "./schemas";

/** Adds a client; without a number it takes the next one of the series. */
export const create = permissionProcedure("clients:create")
  .input(createInput)
  .mutation(({ ctx, input }) => ctx.db.$transaction((tx) => createClient(tx, actorOf(ctx), input)));
