/** Prisma's operations on a model. One that is missing here does not exist on the scoped client. */
export const MODEL_OPERATIONS = [
  "findMany",
  "findFirst",
  "findFirstOrThrow",
  "findUnique",
  "findUniqueOrThrow",
  "count",
  "aggregate",
  "groupBy",
  "create",
  "createMany",
  "createManyAndReturn",
  "update",
  "updateMany",
  "updateManyAndReturn",
  "upsert",
  "delete",
  "deleteMany",
] as const;

/** Operations that answer with one row, from which one can go on to a relation: `findFirst(…).client()`. */
export const FLUENT_OPERATIONS: ReadonlySet<string> = new Set([
  "findFirst",
  "findFirstOrThrow",
  "findUnique",
  "findUniqueOrThrow",
  "create",
  "update",
  "upsert",
  "delete",
]);

export const RAW_OPERATIONS = ["$queryRaw", "$queryRawUnsafe", "$queryRawTyped", "$executeRaw", "$executeRawUnsafe"] as const;

/** The name under which Prisma's client has a model: its first letter is small. */
export const propertyOf = (model: string): string => model.charAt(0).toLowerCase() + model.slice(1);
