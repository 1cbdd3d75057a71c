/**
 * The arguments without the keys that say `Prisma.skip`, as Prisma reads them. It is known by its only method: which
 * copy of Prisma's runtime made it is not for this package to know.
 */
export function withoutSkipped(value: unknown): unknown {
  if (Array.isArray(value)) {
    const rest = value.map(withoutSkipped);
    return rest.some((one, index) => one !== value[index]) ? rest : value;
  }
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  const entries = Object.entries(value);
  const rest = entries.filter(([, inner]) => !isSkip(inner)).map(([key, inner]) => [key, withoutSkipped(inner)] as const);
  const isSame = rest.length === entries.length && rest.every(([key, inner]) => inner === (value as Readonly<Record<string, unknown>>)[key]);
  return isSame ? value : Object.fromEntries(rest);
}

const isSkip = (value: unknown): boolean => typeof value === "object" && value !== null && "ifUndefined" in value && typeof value.ifUndefined === "function";
