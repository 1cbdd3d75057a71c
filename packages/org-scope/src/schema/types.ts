import type { PlanOptions } from "../plan/options.ts";
import type { ColumnFacts, EnumValue } from "./column-facts.ts";

/** A Prisma schema as far as isolation needs it; plain data, written by the generator and read at start. */
export type Schema = {
  tenant: { model: string; field: string };
  models: Readonly<Record<string, Model>>;
  /** The values of each enum. */
  enums?: Readonly<Record<string, readonly EnumValue[]>>;
  /** PostgreSQL schemas that enums are in. */
  enumSchemas?: readonly string[];
  /** What the generator's block chose for the database. */
  plan?: Partial<PlanOptions>;
};

export type Model = {
  name: string;
  table: string;
  /** PostgreSQL schema; null where the datasource names none. */
  dbSchema: string | null;
  isView: boolean;
  scalars: Readonly<Record<string, Scalar>>;
  relations: Readonly<Record<string, Relation>>;
  id: readonly string[];
  /** Uniques besides the id: the name under which `where` takes a compound one, and its fields. */
  uniques: readonly { name: string; fields: readonly string[] }[];
  ownership: Ownership;
  /** Kept from the tenant role by `/// @org-scope.hidden`: no privilege at all. */
  isHidden?: boolean;
};

export type Scalar = ColumnFacts & {
  name: string;
  column: string;
  type: string;
  nativeType: string | null;
  isRequired: boolean;
  isList: boolean;
  isHidden?: boolean;
  /** Why nobody can guess its values: `/// @org-scope.unguessable <reason>`. */
  unguessable?: string;
};

export type Relation = {
  name: string;
  model: string;
  isList: boolean;
  isRequired: boolean;
  /** Own columns of the key, where this side holds it; otherwise empty. */
  fields: readonly string[];
  references: readonly string[];
  /** The field on the other side. */
  inverse: string;
  relationName: string;
};

/** How rows of a model belong to an organisation. */
export type Ownership =
  | { kind: "tenant" }
  | { kind: "scoped" }
  | { kind: "subEntity"; path: readonly string[] }
  /** `visibleThrough`: an organisation sees only those rows from which these relations lead to a row of its own. */
  | { kind: "global"; because: string; visibleThrough?: readonly string[] };

export type OwnershipKind = Ownership["kind"];

/** The model, or a thrown sentence: a name that is not in the schema is a fault of the caller's code. */
export function modelOf(schema: Schema, name: string): Model {
  const model = schema.models[name];
  if (!model) throw new TypeError(`The schema has no model ${name}; run \`npx prisma generate\`.`);
  return model;
}
