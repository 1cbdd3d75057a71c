import type { Statement } from "../pool/prologue.ts";

/** A statement with its values in place of their numbers: for reading, not for running. */
export const bound = ({ text, values }: Statement): string => text.replace(/\$(\d+)/g, (_, number: string) => quoted(values[Number(number) - 1]));

/** A value as SQL would write it. */
export const quoted = (value: unknown): string => (value instanceof Date ? `'${value.toISOString()}'` : typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : json(value).replaceAll(/\s+/g, " "));

/** A value as people read it: of several lines. */
export const json = (value: unknown): string => JSON.stringify(value, (_, inner: unknown) => (typeof inner === "bigint" ? inner.toString() : inner), 2) ?? "undefined";
