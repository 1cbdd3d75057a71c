import type { Random } from "./random.ts";

export type Tenant = { model: string; field: string; type: string };

type Key = readonly { name: string; type: string }[];

/** A model of a random schema, line by line. */
export type Draft = {
  name: string;
  kind: "tenant" | "scoped" | "sub" | "global";
  /** How many parents stand between its rows and an organisation's own column. */
  depth: number;
  /** What references may point to. */
  keys: Key[];
  fields: string[];
  attributes: string[];
  documentation: string;
};

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const mapped = (random: Random, name: string): string => (random.oneIn(5) ? ` @map("c_${name.toLowerCase()}")` : "");

function column(name: string, type: string, { isRequired = true, more = "" }: { isRequired?: boolean; more?: string } = {}): string {
  const [base, ...native] = type.split(" ");
  return [`${name} ${base}${isRequired ? "" : "?"}`, ...native, more].filter(Boolean).join(" ");
}

const PLAIN = ["rank Int?", "label String", "kind Kind", "note String?", "flag Boolean", "price Decimal?", "at DateTime?", "words String[]", "mood Kind?"];

function emptyDraft(random: Random, name: string, kind: Draft["kind"], depth: number): Draft {
  const attributes = random.oneIn(3) ? [`@@map("t_${name.toLowerCase()}")`] : [];
  return { name, kind, depth, keys: [], fields: [], attributes, documentation: kind === "global" ? "@org-scope.global the same for everyone" : "" };
}

function addColumns(random: Random, draft: Draft): void {
  const names = new Set([random.pick(PLAIN), random.pick(PLAIN), random.pick(PLAIN)]);
  for (const line of names) draft.fields.push(line + mapped(random, line.split(" ")[0]!));
}

function addTenant(random: Random, tenant: Tenant, draft: Draft, organization: Draft): void {
  const byDefault = { Int: "0", String: "''", "String @db.Uuid": "gen_random_uuid()" }[tenant.type];
  draft.fields.push(column(tenant.field, tenant.type, { more: `@default(dbgenerated("${byDefault}"))${mapped(random, tenant.field)}` }));
  if (random.oneIn(8)) return;
  draft.fields.push(`${lower(tenant.model)} ${tenant.model} @relation(fields: [${tenant.field}], references: [id])`);
  organization.fields.push(`${lower(draft.name)}s ${draft.name}[]`);
}

export function draftOf(random: Random, tenant: Tenant, organization: Draft, name: string, kind: "scoped" | "sub" | "global", parent?: Draft): Draft {
  const draft = emptyDraft(random, name, kind, parent ? parent.depth + 1 : 0);
  if (kind === "scoped") addTenant(random, tenant, draft, organization);
  const parentKey = parent && addReference(random, tenant, draft, parent, { isRequired: true, isUnique: random.oneIn(5), isParent: true });
  addKeys(random, tenant, draft, parentKey);
  addColumns(random, draft);
  return draft;
}

/** The id, and the uniques by which others may refer to the row. */
function addKeys(random: Random, tenant: Tenant, draft: Draft, parentKey: Key | undefined): void {
  const own = { name: tenant.field, type: tenant.type };
  const type = random.pick(["String", "Int", "String @db.Uuid"]);
  if (draft.kind === "scoped" && random.oneIn(4)) {
    draft.fields.push(column("code", type));
    draft.attributes.push(`@@id([${tenant.field}, code]${random.oneIn(2) ? ', name: "place"' : ""})`);
    draft.keys.push([own, { name: "code", type }]);
    return;
  }
  if (parentKey && random.oneIn(4)) {
    draft.fields.push("position Int");
    const key = [...parentKey, { name: "position", type: "Int" }];
    draft.attributes.push(`@@id([${key.map(({ name }) => name).join(", ")}])`);
    draft.keys.push(key);
    return;
  }
  draft.fields.push(column("id", type, { more: `@id${mapped(random, "id")}` }));
  draft.keys.push([{ name: "id", type }]);
  if (draft.kind !== "scoped") return;
  draft.attributes.push(`@@unique([${tenant.field}, id])`);
  draft.keys.push([own, { name: "id", type }]);
  if (random.oneIn(2)) {
    draft.fields.push("number Int");
    draft.attributes.push(`@@unique([${tenant.field}, number]${random.oneIn(2) ? ', name: "byNumber"' : ""})`);
  }
}

type ReferenceOptions = { isRequired: boolean; isUnique: boolean; isParent?: boolean };

/** A foreign key from one model to another; gives the columns that hold it. */
export function addReference(random: Random, tenant: Tenant, holder: Draft, target: Draft, { isRequired, isUnique, isParent }: ReferenceOptions): Key {
  const name = `${lower(target.name)}${holder.fields.length}`;
  const key = random.pick(target.keys);
  const isShared = (field: string) => field === tenant.field && holder.kind === "scoped";
  const held = key.map(({ name: field, type }) => ({ name: isShared(field) ? field : `${name}${field.charAt(0).toUpperCase()}${field.slice(1)}`, type }));
  for (const { name: field, type } of held) if (!isShared(field)) holder.fields.push(column(field, type, { isRequired, more: mapped(random, field).trim() }));
  const names = held.map((field) => field.name).join(", ");
  const onDelete = random.pick(["Cascade", "Restrict", "NoAction", ...(isRequired || held.some((field) => isShared(field.name)) ? [] : ["SetNull"])]);
  const references = key.map((field) => field.name).join(", ");
  const inverse = `${lower(holder.name)}By${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const relation = `${holder.name}_${name}`;
  holder.fields.push(
    `${name} ${target.name}${isRequired ? "" : "?"} @relation("${relation}", fields: [${names}], references: [${references}], onDelete: ${onDelete}, onUpdate: ${target === holder ? "NoAction" : random.pick(["NoAction", "Cascade"])})`,
  );
  target.fields.push(`${inverse} ${holder.name}${isUnique ? "?" : "[]"} @relation("${relation}")`);
  if (isUnique) holder.attributes.push(`@@unique([${names}])`);
  if (isParent) holder.documentation = `@org-scope.parent ${name}`;
  return held;
}

const hasSingleId = ({ keys }: Draft): boolean => keys.some((key) => key.length === 1);

/** A many-to-many without a model of its own; Prisma wants ids of one column on both sides. */
export function addManyToMany(random: Random, one: Draft, other: Draft): void {
  if (!hasSingleId(one) || !hasSingleId(other)) return;
  const relation = `${one.name}_${one.fields.length}`;
  const [left, right] = [`to${other.name}${one.fields.length}`, `from${one.name}${one.fields.length}`];
  one.fields.push(`${left} ${other.name}[] @relation("${relation}")`);
  other.fields.push(`${right} ${one.name}[] @relation("${relation}")`);
}

/** A many-to-many with a model of its own, which is scoped by itself or belongs to its first end. */
export function addJoin(random: Random, tenant: Tenant, organization: Draft, name: string, left: Draft, right: Draft): Draft {
  const isScoped = random.oneIn(2);
  const draft = emptyDraft(random, name, isScoped ? "scoped" : "sub", left.depth + 1);
  if (isScoped) addTenant(random, tenant, draft, organization);
  const first = addReference(random, tenant, draft, left, { isRequired: true, isUnique: false, isParent: !isScoped });
  const second = addReference(random, tenant, draft, right, { isRequired: true, isUnique: false });
  const columns = new Set([...(isScoped ? [tenant.field] : []), ...[...first, ...second].map((field) => field.name)]);
  draft.attributes.push(`@@id([${[...columns].join(", ")}])`);
  addColumns(random, draft);
  return draft;
}
