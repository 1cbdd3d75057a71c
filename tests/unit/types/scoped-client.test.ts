import { expect, test } from "vitest";
import { openCompiler } from "./support/compiler";
import { queries } from "./support/queries";

const check = openCompiler();

const HEAD = `import type { PrismaClient } from "@/lib/prisma";
import type { OrgDb } from "@/lib/prisma-org-scope";
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>() => undefined as T | undefined;
`;

/** The compiler's messages on a function's body that has both clients. */
const errorsOf = (body: string) => check(`${HEAD}export async function snippet(db: PrismaClient, orgDb: OrgDb) {\n${body}\n  return [db, orgDb, holds];\n}\n`).errors;

// The first one reads the generated client's declarations, some 40 MB.
const timeout = 120_000;

test("the organisation may be left out of a create, in either form, in many rows and in an upsert", { timeout }, () => {
  const accepted = `
  const tag = await orgDb.tag.create({ data: { name: "urgent" } });
  holds<Equal<typeof tag.organizationId, string>>();
  await orgDb.tag.create({ data: { name: "urgent", organizationId: "x" } });
  await orgDb.tag.create({ data: { name: "urgent", organization: { connect: { id: "x" } } } });
  await orgDb.tag.createMany({ data: [{ name: "urgent" }], skipDuplicates: true });
  const [returned] = await orgDb.tag.createManyAndReturn({ data: { name: "urgent" }, select: { id: true } });
  holds<Equal<typeof returned, { id: string } | undefined>>();
  await orgDb.tag.upsert({ where: { id: "x" }, create: { name: "urgent" }, update: { name: "later" } });
  await orgDb.invoice.create({ data: { clientId: "x" } });
  await orgDb.$transaction(async (tx) => tx.tag.create({ data: { name: "urgent" } }));
  await orgDb.$transaction([orgDb.tag.create({ data: { name: "urgent" } }), orgDb.tag.count()]);`;
  expect(errorsOf(accepted)).toEqual([]);
});

test("and out of the creates inside it, whose results are inferred as ever", { timeout }, () => {
  const accepted = `
  const invoice = await orgDb.invoice.create({
    data: { client: { create: { name: "Ada", number: "C1" } }, lines: { create: [{ position: 1, description: "work" }] } },
    include: { lines: { select: { id: true } }, client: true },
  });
  holds<Equal<typeof invoice.lines, { id: string }[]>>();
  holds<Equal<typeof invoice.client.name, string>>();
  const client = await orgDb.invoice.create({ data: { client: { connect: { id: "x" } } } }).client();
  holds<Equal<typeof client.name, string>>();
  await orgDb.invoiceLine.create({ data: { position: 1, description: "work", invoice: { create: { clientId: "x" } } } });`;
  expect(errorsOf(accepted)).toEqual([]);
});

test.each([
  ["a required field of its own is missing", `await orgDb.tag.create({ data: {} });`, /'{}' is not assignable/],
  ["one of a row inside it is missing", `await orgDb.invoice.create({ data: { client: { create: { number: "C1" } } } });`, /name/],
  ["a field has another type", `await orgDb.tag.create({ data: { name: 1 } });`, /'number' is not assignable/],
  ["select and include come together", `await orgDb.tag.create({ data: { name: "x" }, select: { id: true }, include: { organization: true } });`, /select.*include/],
  ["the unscoped client is not told the organisation", `await db.tag.create({ data: { name: "urgent" } });`, /organization/],
  ["the unscoped client stands for the scoped one", `const scoped: OrgDb = db; void scoped;`, /not assignable to type 'OrgDb'/],
  ["the scoped client stands for the unscoped one", `const plain: PrismaClient = orgDb; void plain;`, /not assignable|missing the following properties/],
  ["the scoped client is extended", `orgDb.$extends({});`, /'\$extends' does not exist/],
  ["the scoped client is disconnected", `await orgDb.$disconnect();`, /'\$disconnect' does not exist/],
])("does not compile where %s", { timeout }, (_, body, message) => {
  const errors = errorsOf(`  ${body}`);
  expect(errors.join("\n")).toMatch(message);
});

test("raw SQL through the scoped client is typed as the unscoped client's", { timeout }, () => {
  expect(errorsOf('  const rows = await orgDb.$queryRaw<{ id: string }[]>`SELECT id FROM "Tag"`;\n  holds<Equal<typeof rows, { id: string }[]>>();')).toEqual([]);
});

test("150 queries cost the compiler at most 3 % more than with the unscoped client", { timeout }, () => {
  const cost = (client: string) => check(`${HEAD}export async function run(db: ${client}) {\n${queries(client === "OrgDb")}\n}\n`);
  const [plain, scoped] = [cost("PrismaClient"), cost("OrgDb")];
  expect([plain.errors, scoped.errors]).toEqual([[], []]);
  const ratio = scoped.instantiations / plain.instantiations;
  console.log(`${plain.instantiations} instantiations unscoped, ${scoped.instantiations} scoped: ${ratio.toFixed(3)}`);
  expect(ratio).toBeLessThanOrEqual(1.03);
});
