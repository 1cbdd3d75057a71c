import type { PlanOptions } from "../plan/options.ts";
import type { Dmmf, DmmfField, DmmfModel } from "./dmmf.ts";
import type { Model, Relation, Scalar, Schema } from "./types.ts";
import { declaredOwnership, declaredUnguessable, isDeclaredHidden } from "./annotations.ts";
import { captureEnums, columnFacts } from "./column-facts.ts";
import { classify, type Unclassified } from "./classify.ts";
import { enumSchemas, refuseWithoutForeignKeys, viewNames } from "./datamodel-text.ts";

export type CaptureOptions = {
  tenantModel: string;
  tenantField: string;
  /** The schema's text, for what the data model leaves out. */
  datamodel: string;
  /** What the generator's block chooses for the database. */
  plan?: Partial<PlanOptions>;
};

/** Prisma's data model as this package's own, with every model's ownership decided. */
export function capture(dmmf: Dmmf, options: CaptureOptions): Schema {
  refuseWithoutForeignKeys(options.datamodel);
  const views = viewNames(options.datamodel);
  const models = dmmf.datamodel.models;
  const raw = Object.fromEntries(
    models.map((model) => [model.name, { ...captureModel(model, models, views.has(model.name)), declared: declaredOwnership(model) }]),
  ) satisfies Record<string, Unclassified>;
  const schema = { ...classify({ model: options.tenantModel, field: options.tenantField }, raw), enums: captureEnums(dmmf), enumSchemas: enumSchemas(options.datamodel) };
  return options.plan ? { ...schema, plan: options.plan } : schema;
}

function captureModel(model: DmmfModel, models: readonly DmmfModel[], isView: boolean): Omit<Model, "ownership"> {
  const scalars = model.fields.filter((field) => field.kind !== "object");
  const relations = model.fields.filter((field) => field.kind === "object");
  const idField = model.fields.find((field) => field.isId);
  return {
    name: model.name,
    table: model.dbName ?? model.name,
    dbSchema: model.schema ?? null,
    isView,
    scalars: Object.fromEntries(scalars.map((field) => [field.name, captureScalar(model.name, field)])),
    relations: Object.fromEntries(relations.map((field) => [field.name, captureRelation(model, field, models)])),
    id: idField ? [idField.name] : (model.primaryKey?.fields ?? []),
    uniques: uniquesOf(model),
    ...(isDeclaredHidden(model) && { isHidden: true }),
  };
}

function captureScalar(owner: string, field: DmmfField): Scalar {
  const unguessable = declaredUnguessable(owner, field);
  return {
    name: field.name,
    column: field.dbName ?? field.name,
    type: field.type,
    nativeType: field.nativeType?.[0] ?? null,
    isRequired: field.isRequired,
    isList: field.isList,
    ...columnFacts(field),
    ...(isDeclaredHidden(field) && { isHidden: true }),
    ...(unguessable !== undefined && { unguessable }),
  };
}

function captureRelation(model: DmmfModel, field: DmmfField, models: readonly DmmfModel[]): Relation {
  const other = models.find((candidate) => candidate.name === field.type);
  const inverse = other?.fields.find(
    (candidate) =>
      candidate.relationName === field.relationName && candidate.type === model.name && (other.name !== model.name || candidate.name !== field.name),
  );
  return {
    name: field.name,
    model: field.type,
    isList: field.isList,
    isRequired: field.isRequired,
    fields: field.relationFromFields ?? [],
    references: field.relationToFields ?? [],
    inverse: inverse?.name ?? field.name,
    relationName: field.relationName ?? "",
  };
}

function uniquesOf(model: DmmfModel): Model["uniques"] {
  const single = model.fields.filter((field) => field.isUnique).map((field) => ({ name: field.name, fields: [field.name] }));
  const compound = model.uniqueIndexes.map(({ name, fields }) => ({ name: name ?? fields.join("_"), fields }));
  const id = model.primaryKey ? [{ name: model.primaryKey.name ?? model.primaryKey.fields.join("_"), fields: model.primaryKey.fields }] : [];
  return [...single, ...compound, ...id];
}
