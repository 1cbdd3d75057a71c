import { randomOf, type Random } from "./random.ts";
import type { WorldSource } from "./worlds.ts";
import { addJoin, addManyToMany, addReference, draftOf, type Draft, type Tenant } from "./random-models.ts";

const NAMES = ["Alder", "Birch", "Cedar", "Daisy", "Elm", "Fern", "Grape"];

/**
 * A small schema with whatever ways of owning and of referring chance brings together. Equal seeds give equal schemas.
 * References lead to models that stand before, or to the model itself, so that rows can be made one after the other.
 */
export function randomSchema(seed: number): WorldSource {
  const random = randomOf(seed);
  const tenant: Tenant = {
    ...random.pick([
      { model: "Organization", field: "organizationId" },
      { model: "Company", field: "companyId" },
    ]),
    type: random.pick(["String", "Int", "String @db.Uuid"]),
  };
  const organization = organizationDraft(tenant);
  const drafts: Draft[] = [];
  const count = random.pick([3, 4, 5, 6, 7]);
  for (const name of NAMES.slice(0, count)) drafts.push(nextModel(random, tenant, organization, drafts, name));
  const kind = random.oneIn(2) ? 'FIRM @map("firm")' : "FIRM";
  const text = `datasource db {
  provider = "postgresql"
}

enum Kind {
  ${kind}
  PERSON
}

${[organization, ...drafts].map(modelText).join("\n\n")}
`;
  return { text, options: { tenantModel: tenant.model, tenantField: tenant.field } };
}

function organizationDraft(tenant: Tenant): Draft {
  const [type, ...native] = tenant.type.split(" ");
  return {
    name: tenant.model,
    kind: "tenant",
    depth: 0,
    keys: [],
    fields: [`id ${type} @id ${native.join(" ")}`, "title String", "rank Int?"],
    attributes: [],
    documentation: "",
  };
}

function nextModel(random: Random, tenant: Tenant, organization: Draft, before: readonly Draft[], name: string): Draft {
  const referable = before.filter(({ keys }) => keys.length > 0);
  const parents = referable.filter(({ kind, depth }) => kind !== "global" && depth < 2);
  const kinds = before.length === 0 ? ["scoped"] : ["scoped", "scoped", "sub", "sub", "join", before.some(({ kind }) => kind === "global") ? "sub" : "global"];
  const kind = random.pick(kinds);
  if (kind === "join") return addJoin(random, tenant, organization, name, random.pick(parents), random.pick(referable));
  const parent = kind === "sub" ? random.pick(parents) : undefined;
  const draft = draftOf(random, tenant, organization, name, kind as "scoped" | "sub" | "global", parent);
  if (kind === "global") return draft;
  for (const _ of random.pick([[], [1], [1, 2], [1, 2, 3]])) {
    const target = random.oneIn(4) ? draft : random.pick([...referable, draft]);
    if (random.oneIn(4)) addManyToMany(random, draft, target);
    else {
      // One row each of what everybody shares would let organisations get in each other's way.
      const isUnique = target.kind !== "global" && random.oneIn(4);
      addReference(random, tenant, draft, target, { isRequired: target !== draft && random.oneIn(3), isUnique });
    }
  }
  if (kind === "scoped" && random.oneIn(6)) addPartner(tenant, draft, organization);
  return draft;
}

/** A second relation to the model of organisations, which says nothing of who owns the row. */
function addPartner({ type, model }: Tenant, draft: Draft, organization: Draft): void {
  const [base, ...native] = type.split(" ");
  draft.fields.push(
    `partnerId ${base}? ${native.join(" ")}`,
    `partner ${model}? @relation("partnerOf${draft.name}", fields: [partnerId], references: [id], onDelete: SetNull)`,
  );
  organization.fields.push(`partnerOf${draft.name} ${draft.name}[] @relation("partnerOf${draft.name}")`);
}

function modelText({ name, documentation, fields, attributes }: Draft): string {
  return [...(documentation ? [`/// ${documentation}`] : []), `model ${name} {`, ...[...fields, ...attributes].map((line) => `  ${line}`), "}"].join("\n");
}
