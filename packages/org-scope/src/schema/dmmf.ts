/** The part of Prisma's data model format that a generator receives and this package reads. */
export type Dmmf = { datamodel: { models: readonly DmmfModel[]; enums?: readonly DmmfEnum[] } };

export type DmmfEnum = { name: string; values: readonly { name: string; dbName?: string | null }[] };

export type DmmfModel = {
  name: string;
  dbName: string | null;
  schema?: string | null;
  documentation?: string;
  primaryKey: { name: string | null; fields: readonly string[] } | null;
  uniqueIndexes: readonly { name: string | null; fields: readonly string[] }[];
  fields: readonly DmmfField[];
};

export type DmmfField = {
  name: string;
  dbName?: string | null;
  kind: "scalar" | "enum" | "object" | "unsupported";
  type: string;
  isList: boolean;
  isRequired: boolean;
  isUnique: boolean;
  isId: boolean;
  hasDefaultValue?: boolean;
  /** A value, a list of values, or a function by its name. */
  default?: unknown;
  isUpdatedAt?: boolean;
  documentation?: string;
  nativeType?: readonly [string, readonly string[]] | null;
  relationName?: string;
  relationFromFields?: readonly string[];
  relationToFields?: readonly string[];
  relationOnDelete?: string;
};
