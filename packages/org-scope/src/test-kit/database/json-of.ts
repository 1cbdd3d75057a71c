import type { Scalar, Schema } from "../../schema/types.ts";

/** A value of Prisma's client as PostgreSQL reads it out of JSON. */
export function jsonOf(schema: Pick<Schema, "enums">, scalar: Scalar, value: unknown): unknown {
  if (scalar.isList && Array.isArray(value)) return value.map((one) => jsonOf(schema, { ...scalar, isList: false }, one));
  if (value instanceof Date) return /^Time(tz)?$/.test(scalar.nativeType ?? "") ? value.toISOString().slice(11, 19) : value.toISOString();
  if (typeof value === "bigint") return String(value);
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString("hex")}`;
  return schema.enums?.[scalar.type]?.find(({ name }) => name === value)?.label ?? value;
}
