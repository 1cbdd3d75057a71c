import { isOwned } from "../../../src/plan/ownership.ts";
import type { Model, Relation, Schema } from "../../../src/schema/types.ts";

export type Row = Record<string, unknown>;
type Delegate = Record<string, (args?: object) => Promise<unknown>>;

/** What the tests call of a generated client, scoped or not. */
export type Client = Record<string, Delegate> & { $transaction: unknown; $extends: unknown; $disconnect(): Promise<void>; $queryRawUnsafe(sql: string): Promise<Row[]> };

/** What an operation came to, in a form that can be compared. */
export type Outcome = { answer: unknown } | { failure: string };

export async function outcome(work: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { answer: canonical(await work()) };
  } catch (error) {
    const { name, code, reason, meta } = error as { name: string; code?: string; reason?: string; meta?: unknown };
    if (name === "TypeError") throw error;
    return { failure: [name, code ?? reason, sqlState(meta)].filter(Boolean).join(" ") };
  }
}

/** PostgreSQL's code, where Prisma has none of its own for it. */
function sqlState(meta: unknown): string | undefined {
  const cause = (meta as { driverAdapterError?: { cause?: { originalCode?: string } } } | undefined)?.driverAdapterError?.cause;
  return cause?.originalCode;
}

/** Lists without an order of their own come in any. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical).sort((a, b) => (text(a) < text(b) ? -1 : 1));
  if (typeof value !== "object" || value === null || value instanceof Date || value instanceof Uint8Array) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, canonical(inner)]));
}

const text = (value: unknown): string => JSON.stringify(value, (_key, inner: unknown) => (typeof inner === "bigint" ? String(inner) : inner)) ?? "";

/** A row's key as `where` takes it; undefined for a view without one. */
export function keyOf(model: Model, row: Row): Row | undefined {
  const [only] = model.id;
  if (model.id.length === 1) return { [only!]: row[only!] };
  const compound = model.uniques.find(({ fields }) => (model.id.length === 0 ? fields.every((field) => row[field] !== null) : fields.join() === model.id.join()));
  if (!compound) return undefined;
  const values = Object.fromEntries(compound.fields.map((field) => [field, row[field]]));
  return compound.fields.length === 1 ? values : { [compound.name]: values };
}

/** A key as an ordinary filter takes it. */
export function filterOf(model: Model, row: Row): Row {
  return Object.assign({}, ...Object.entries(keyOf(model, row) ?? {}).map(([name, value]) => (isRow(value) ? value : { [name]: value }))) as Row;
}

export const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

export const visibleModels = ({ models }: Schema): Model[] => Object.values(models).filter((model) => !model.isHidden);
export const ownedTables = (schema: Schema): Model[] => visibleModels(schema).filter((model) => isOwned(model) && !model.isView);
export const visibleRelations = ({ models }: Schema, model: Model): Relation[] => Object.values(model.relations).filter((relation) => !models[relation.model]!.isHidden);

/** Hidden fields, as a client leaves them out of every answer. */
export function omitHidden(schema: Schema): Record<string, Record<string, true>> {
  const hidden = (model: Model) => Object.values(model.scalars).filter((scalar) => scalar.isHidden);
  return Object.fromEntries(
    visibleModels(schema)
      .filter((model) => hidden(model).length > 0)
      .map((model) => [propertyName(model), Object.fromEntries(hidden(model).map(({ name }) => [name, true as const]))]),
  );
}

export const propertyName = ({ name }: Model): string => name.charAt(0).toLowerCase() + name.slice(1);
