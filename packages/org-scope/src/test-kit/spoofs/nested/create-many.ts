import { spoofedRows } from "./create.ts";
import type { NestedKind } from "./link.ts";

export const createMany: NestedKind = {
  name: "createMany",
  creates: true,
  values: (link) => (link.relation.isList && hasKey(link) ? spoofedRows(link).map((row) => ({ data: [row] })) : []),
};

/** Prisma has no createMany over a table of pairs. */
const hasKey = ({ relation, there }: Parameters<NestedKind["values"]>[0]): boolean => (there.model.relations[relation.inverse]?.fields.length ?? 0) > 0;
