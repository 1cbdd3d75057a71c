import { TRPCError } from "@trpc/server";
import { notFound, reason } from "@/lib/errors";
import { actorOf } from "@/server/services/actor";
import { recordAudit } from "@/server/services/audit/record-audit";
import { permissionProcedure } from "@/server/trpc/procedures";
import { createCategoryInput } from "./schemas";

/** The families of the catalogue, flat; `parentId` makes the tree. */
export const categories = permissionProcedure("catalogue:read").query(({ ctx }) =>
  ctx.orgDb.productCategory.findMany({
    select: { id: true, name: true, code: true, parentId: true, position: true, _count: { select: { products: { where: { archivedAt: null } } } } },
    orderBy: [{ position: "asc" }, { name: "asc" }],
  }),
);

/** Adds a family. */
export const createCategory = permissionProcedure("catalogue:edit").input(createCategoryInput).mutation(async ({ ctx, input }) => {
  const { organizationId } = ctx.session.user;
  const { name, parentId } = input;
  return ctx.db.$transaction(async (tx) => {
    if (parentId && !(await tx.productCategory.findFirst({ where: { id: parentId, organizationId }, select: { id: true } }))) throw notFound("Category");
    if (await tx.productCategory.findFirst({ where: { organizationId, name }, select: { id: true } })) {
      throw new TRPCError({ code: "CONFLICT", message: `There is a category ${name} already.`, cause: reason("product.duplicateCategory", { name }) });
    }
    const category = await tx.productCategory.create({ data: { ...input, organizationId } });
    await recordAudit(tx, actorOf(ctx), { action: "CREATE", entityType: "ProductCategory", entityId: category.id, label: name, after: category });
    return { id: category.id, name };
  });
});
