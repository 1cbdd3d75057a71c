import { joinTables } from "../plan/join-tables.ts";
import type { PlanOptions } from "../plan/options.ts";
import { tenantIdField } from "../plan/tenant-setting.ts";
import type { TenantId } from "../rewrite/scope.ts";
import { modelOf, type Model, type Scalar, type Schema } from "../schema/types.ts";
import { returnedColumns, type Column } from "./returned-columns.ts";
import type { MadeUpRows } from "./recording-adapter.ts";

/** A value, and its type as driver adapters number them (ColumnTypeEnum of @prisma/driver-adapter-utils). */
type Value = { value: unknown; type: number };

const BY_TYPE: Readonly<Record<string, Value>> = {
  Int: { value: 1, type: 0 },
  BigInt: { value: "1", type: 1 },
  Float: { value: 1, type: 2 },
  Decimal: { value: "1", type: 4 },
  Boolean: { value: true, type: 5 },
  DateTime: { value: "2000-01-01T00:00:00.000Z", type: 10 },
  Json: { value: "{}", type: 11 },
  Bytes: { value: new Uint8Array([0]), type: 13 },
};
const UUID = "00000000-0000-4000-8000-000000000000";
const NUMBER: Value = { value: 1, type: 0 };
const text = (value: string): Value => ({ value, type: 7 });

/**
 * One row for a statement, so that Prisma goes on to the next one: an include is read by the ids of the rows before
 * it. Keys agree across tables: `Line.invoiceId` and `Invoice.id` are both `<Invoice.id>`.
 */
export function madeUpRows(schema: Schema, options: PlanOptions, organization: TenantId): (sql: string) => MadeUpRows {
  const models = new Map(Object.values(schema.models).map((model) => [model.table, model]));
  const joins = new Map(joinTables(schema, options).map((join) => [join.relation.name, join]));

  function valueOf({ table, name }: Column): Value {
    const end = joins.get(table ?? "")?.ends.find(({ column }) => column === name);
    if (end) return scalarValue(end.model, end.model.scalars[end.model.id[0]!]!);
    const model = models.get(table ?? "");
    const scalar = model && Object.values(model.scalars).find(({ column }) => column === name);
    return scalar ? scalarValue(model, scalar) : NUMBER;
  }

  function scalarValue(model: Model, scalar: Scalar): Value {
    const [origin, field] = originOf(model, scalar);
    if (origin.ownership.kind === "tenant" && field.name === tenantIdField(schema).name) return typeof organization === "string" ? text(organization) : { value: Number(organization), type: 0 };
    if (field.isList) return { value: [], type: 71 };
    const label = schema.enums?.[field.type]?.[0]?.label;
    return BY_TYPE[field.type] ?? text(label ?? (field.nativeType === "Uuid" ? UUID : `<${origin.name}.${field.name}>`));
  }

  /** Follows a key to the column that it refers to, at last. */
  function originOf(model: Model, scalar: Scalar, seen: readonly string[] = []): [Model, Scalar] {
    const place = `${model.name}.${scalar.name}`;
    const relation = Object.values(model.relations).find(({ fields }) => fields.includes(scalar.name));
    if (!relation || seen.includes(place)) return [model, scalar];
    const target = modelOf(schema, relation.model);
    return originOf(target, target.scalars[relation.references[relation.fields.indexOf(scalar.name)]!]!, [...seen, place]);
  }

  return (sql) => {
    const columns = returnedColumns(sql);
    const values = columns.map(valueOf);
    return { columnNames: columns.map(({ name }) => name), columnTypes: values.map(({ type }) => type), rows: columns.length > 0 ? [values.map(({ value }) => value)] : [] };
  };
}

/** The same, but whatever is read finds nothing; counts and the like still answer. */
export function noRows(answer: (sql: string) => MadeUpRows): (sql: string) => MadeUpRows {
  return (sql) => (/^SELECT (?:COUNT|SUM|AVG|MIN|MAX)\(|^(?!SELECT )/.test(sql) ? answer(sql) : { ...answer(sql), rows: [] });
}
