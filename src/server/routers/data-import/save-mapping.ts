import { actorOf } from "@/server/services/actor";
import { saveMapping as save } from "@/server/services/import/store/save-mapping";
import { permissionProcedure } from "@/server/trpc/procedures";
import { saveMappingInput } from "./schemas";

/** Keeps which column goes where, and the answers to what the file leaves open. */
export const saveMapping = permissionProcedure("imports:run").input(saveMappingInput).mutation(async ({ ctx, input }) => {
  const { id, mapping, choices } = input;
  await save(ctx.db, actorOf(ctx), id, mapping, choices);
  return { id };
});
