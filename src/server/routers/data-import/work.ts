import { workInBackground } from "@/server/jobs/import-worker";
import { actorOf } from "@/server/services/actor";
import { cancelImport, endSilentImports, stopImport } from "@/server/services/import/run/end-work";
import { startWork } from "@/server/services/import/run/start-work";
import type { ImportOutcome } from "@/server/services/import/store/import-outcome";
import { permissionProcedure } from "@/server/trpc/procedures";
import { byId } from "./schemas";

function begin(work: ImportOutcome["work"]) {
  return permissionProcedure("imports:run").input(byId).mutation(async ({ ctx, input }) => {
    const actor = actorOf(ctx);
    await endSilentImports(ctx.db, actor.organizationId);
    workInBackground(ctx.db, actor, await startWork(ctx.db, actor, input.id, work));
    return { id: input.id };
  });
}

/** Reads and checks everything, writes nothing. Works behind the request: `get` tells how far it is. */
export const dryRun = begin("dryRun");

/** Imports what the dry run has checked. Works behind the request: `get` tells how far it is. */
export const run = begin("run");

/** Stops a dry run or a run between two documents; what is written stays. */
export const stop = permissionProcedure("imports:run").input(byId).mutation(async ({ ctx, input }) => {
  await stopImport(ctx.db, actorOf(ctx), input.id);
  return { id: input.id };
});

/** Gives an import up that has not run, and removes its files. */
export const cancel = permissionProcedure("imports:run").input(byId).mutation(async ({ ctx, input }) => {
  await cancelImport(ctx.db, actorOf(ctx), input.id);
  return { id: input.id };
});
