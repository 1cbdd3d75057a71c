import { actorOf } from "@/server/services/actor";
import { appendChunk as append, finishUpload as finish } from "@/server/services/import/store/upload";
import { permissionProcedure } from "@/server/trpc/procedures";
import { appendInput, byId } from "./schemas";

/** Adds the next bytes of a file. An upload that broke off goes on at the size that `get` tells. */
export const appendChunk = permissionProcedure("imports:run").input(appendInput).mutation(async ({ ctx, input }) => {
  const { id, role, offset, data } = input;
  const size = await append(ctx.db, ctx.session.user.organizationId, id, { role, offset, bytes: Buffer.from(data, "base64") });
  return { size };
});

/** All bytes are there: the files are looked into, and may be mapped. */
export const finishUpload = permissionProcedure("imports:run").input(byId).mutation(async ({ ctx, input }) => {
  await finish(ctx.db, actorOf(ctx), input.id);
  return { id: input.id };
});
