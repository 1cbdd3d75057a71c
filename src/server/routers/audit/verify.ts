import { verifyChain } from "@/server/services/audit/verify-chain";
import { permissionProcedure } from "@/server/trpc/procedures";

/** Says whether any of the newest rows was changed, removed or added behind our back. */
export const verify = permissionProcedure("audit:read").query(({ ctx }) => verifyChain(ctx.orgDb));
