/** Refusal by the scoped client: a mistake in the code that called it, never the user's. */
export class OrgScopeError extends Error {
  override readonly name = "OrgScopeError";
}

/** How a model belongs to an organisation: by its own column, through required parents, or not at all. */
export type ModelClass = { kind: "scoped" } | { kind: "subEntity"; path: readonly string[] } | { kind: "global" };

type Args = Record<string, unknown>;

const READS_BY_FILTER = new Set(["findMany", "findFirst", "findFirstOrThrow", "count", "aggregate", "groupBy"]);
const WRITES_BY_FILTER = new Set(["updateMany", "updateManyAndReturn", "deleteMany"]);
const READS_BY_KEY = new Set(["findUnique", "findUniqueOrThrow"]);
const WRITES_BY_KEY = new Set(["update", "delete", "upsert"]);
const CREATES = new Set(["create", "createMany", "createManyAndReturn"]);

/** The arguments with the organisation in them; the caller's object is left as it was. */
export function scopeArgs(of: ModelClass, model: string, operation: string, args: unknown, organizationId: string): Args {
  const given = (args ?? {}) as Args;
  if (of.kind === "global") return scopeGlobal(model, operation, given);
  const filter = of.kind === "scoped" ? { organizationId } : nest(of.path, { organizationId });
  if (READS_BY_FILTER.has(operation)) return { ...given, where: both(given.where, filter) };
  if (READS_BY_KEY.has(operation)) return { ...given, where: byKey(given.where, filter) };
  if (WRITES_BY_FILTER.has(operation)) return keepOwner(operation, { ...given, where: both(given.where, filter) }, model, organizationId);
  if (of.kind === "subEntity" && (CREATES.has(operation) || operation === "upsert")) {
    throw new OrgScopeError(`${model}.${operation}: create it through its parent, or by the unscoped client after the parent was read here.`);
  }
  if (CREATES.has(operation)) return { ...given, data: stampAll(given.data, model, organizationId) };
  if (WRITES_BY_KEY.has(operation)) {
    const scoped = keepOwner(operation, { ...given, where: byKey(given.where, filter) }, model, organizationId);
    return operation === "upsert" ? { ...scoped, create: stamp(scoped.create, model, organizationId) } : scoped;
  }
  throw new OrgScopeError(`${model}.${operation} is not known to the scoped client.`);
}

/** Global rows belong to nobody: they may be read alone, but not used as a way round to scoped rows. */
function scopeGlobal(model: string, operation: string, args: Args): Args {
  const reads = READS_BY_FILTER.has(operation) || READS_BY_KEY.has(operation);
  if (!reads || args.include) {
    throw new OrgScopeError(`${model}.${operation}: ${model} is global; write it, or follow its relations, by the unscoped client.`);
  }
  return args;
}

function nest(path: readonly string[], leaf: Args): Args {
  return path.reduceRight<Args>((inner, relation) => ({ [relation]: inner }), leaf);
}

function both(where: unknown, filter: Args): Args {
  return where === undefined ? filter : { AND: [where, filter] };
}

/** A unique `where` keeps its keys at the top, so that Prisma goes on batching `findUnique`. */
function byKey(where: unknown, filter: Args): Args {
  const given = (where ?? {}) as Args;
  const clash = Object.keys(filter).some((key) => key in given && given[key] !== filter[key]);
  return clash ? { ...given, AND: [given.AND ?? {}, filter].flat() } : { ...given, ...filter };
}

/** A row never changes organisation. */
function keepOwner(operation: string, args: Args, model: string, organizationId: string): Args {
  const data = (operation === "upsert" ? args.update : args.data) as Args | undefined;
  if (data) refuseOther(data, model, organizationId);
  return args;
}

function stampAll(data: unknown, model: string, organizationId: string): unknown {
  return Array.isArray(data) ? data.map((row) => stamp(row, model, organizationId)) : stamp(data, model, organizationId);
}

function stamp(data: unknown, model: string, organizationId: string): Args {
  const given = (data ?? {}) as Args;
  refuseOther(given, model, organizationId);
  return { ...given, organizationId };
}

function refuseOther(data: Args, model: string, organizationId: string): void {
  const other = "organizationId" in data && data.organizationId !== organizationId;
  if (other || "organization" in data) {
    throw new OrgScopeError(`${model}: the organisation of a row is not the caller's to give.`);
  }
}
