import { pageArgs, toPage } from "@/server/services/listing/page";
import { permissionProcedure } from "@/server/trpc/procedures";
import { listInput } from "./schemas";

/** The organisation's imports, the newest first. */
export const list = permissionProcedure("imports:read").input(listInput).query(async ({ ctx, input }) => {
  const { entity, status, search } = input;
  const where = { entity: entity ?? { in: ["CLIENT" as const, "PRODUCT" as const, "INVOICE" as const] }, status, ...(search ? { fileName: { contains: search, mode: "insensitive" as const } } : {}) };
  const [rows, total] = await Promise.all([
    ctx.orgDb.dataImport.findMany({
      ...pageArgs(input),
      where,
      select: {
        id: true, entity: true, status: true, fileName: true, totalRows: true, createdRows: true, updatedRows: true, skippedRows: true, failedRows: true,
        createdAt: true, finishedAt: true,
        createdBy: { select: { id: true, name: true } },
      },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    }),
    ctx.orgDb.dataImport.count({ where }),
  ]);
  return { ...toPage(rows, input.limit), total };
});
