import { actorOf } from "@/server/services/actor";
import { createImport } from "@/server/services/import/store/upload";
import { permissionProcedure } from "@/server/trpc/procedures";
import { createInput } from "./schemas";

/** Announces the files of an import; their bytes follow by `appendChunk`. */
export const create = permissionProcedure("imports:run")
  .input(createInput)
  .mutation(({ ctx, input }) => createImport(ctx.db, actorOf(ctx), input.entity, input.files));
