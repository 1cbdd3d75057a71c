import type { Dmmf, DmmfField } from "./dmmf.ts";

/** What must be known of a column to make up a value for it; only what differs from the ordinary is there. */
export type ColumnFacts = {
  /** The numbers behind the native type: `VarChar(200)` has 200, `Decimal(12, 2)` has 12 and 2. */
  size?: readonly number[];
  /** The database or Prisma fills it in. */
  hasDefault?: true;
  /** Filled in by a function that gives another value each time. */
  isGenerated?: true;
  /** Of a type that Prisma's client leaves out. */
  isUnsupported?: true;
};

/** A value of an enum, and the label by which the database has it. */
export type EnumValue = { name: string; label: string };

export function columnFacts({ kind, nativeType, hasDefaultValue, default: filled, isUpdatedAt }: DmmfField): ColumnFacts {
  const size = (nativeType?.[1] ?? []).map(Number).filter(Number.isFinite);
  return {
    ...(size.length > 0 && { size }),
    ...((hasDefaultValue || isUpdatedAt) && { hasDefault: true as const }),
    ...(isGenerator(filled) && { isGenerated: true as const }),
    ...(kind === "unsupported" && { isUnsupported: true as const }),
  };
}

/** `cuid()`, `uuid()`, `autoincrement()`, `dbgenerated(…)`: functions are objects in the data model; `now()` makes no key. */
const isGenerator = (filled: unknown): boolean => typeof filled === "object" && filled !== null && "name" in filled && filled.name !== "now";

export function captureEnums({ datamodel: { enums = [] } }: Dmmf): Record<string, EnumValue[]> {
  return Object.fromEntries(enums.map((one) => [one.name, one.values.map(({ name, dbName }) => ({ name, label: dbName ?? name }))]));
}
