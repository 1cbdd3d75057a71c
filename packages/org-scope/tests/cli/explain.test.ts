import { ColumnTypeEnum, type SqlDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { recordingAdapter } from "../../src/explain/recording-adapter.ts";
import { isQuery, statementsOf, type GeneratedClient } from "../../src/explain/statements.ts";
import { main } from "../../src/cli/main.ts";
import { connectDesk, createDesk, type Connected, type Desk } from "../support/desk.ts";
import { readPrismaSchema } from "../support/prisma-schema.ts";

let desk: Desk;
let folder: string;
let client: string;

beforeAll(async () => {
  desk = await createDesk();
  folder = await mkdtemp(join(tmpdir(), "org-scope-explain-"));
  await writeFile(join(folder, "schema.mjs"), `export const schema = ${JSON.stringify(desk.fixture.schema)};`);
  ({ clientFolder: client } = await readPrismaSchema(readFileSync(fileURLToPath(new URL("../fixtures/desk/schema.prisma", import.meta.url)), "utf8")));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await desk.drop();
});

async function explain(call: string, args: object, ...more: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: "", err: "" };
  const streams = { out: (text: string) => void (said.out += text), err: (text: string) => void (said.err += text) };
  const line = ["explain", call, "--args", JSON.stringify(args), "--schema", join(folder, "schema.mjs"), "--organization", "a", "--tenant-role", desk.roles.tenant, ...more];
  return { code: await main(line, {}, streams, folder), ...said };
}
const withClient = (call: string, args: object, ...more: string[]) => explain(call, args, "--client", client, ...more);

test("the arguments with what was put in, the SQL with what rides along, and the policies of the tables that it touches", async () => {
  const { code, out } = await withClient("Invoice.findMany", { where: { number: 1 }, include: { lines: { include: { country: true } } } });
  expect(code).toBe(0);
  expect(out).toMatch(/^ {4} +"number": 1,$/m);
  expect(out).toMatch(/^ {2}\+ +"organizationId": "a"/m);
  const numbered = out.split("\n").filter((line) => /^ \d {3}/.test(line));
  expect(numbered.map((line) => /FROM "public"\."(\w+)"/.exec(line)?.[1])).toEqual(["Invoice", "InvoiceLine", "Country"]);
  expect(out).toContain(`   > SELECT set_config('role', '${desk.roles.tenant}', true), set_config('app.organization_id', 'a', true)`);
  expect(out).toContain("-- $1 = '<Invoice.id>'");
  expect(out).toContain("No database was asked");
  expect(out).toMatch(/public\.InvoiceLine\n +.*"invoiceId"/);
  expect(out).toMatch(/public\.Country\n +true/);
  expect(out).not.toMatch(/public\.Client\n/);
});

test("in a transaction the organisation is put in force once; what is sent where nothing is found is there as well", async () => {
  const { out } = await withClient("client.upsert", { where: { id: "1" }, create: { name: "x" }, update: { name: "y" } });
  const [found, absent] = out.split("SQL, where nothing is found");
  expect(found).toMatch(/BEGIN\n {3}> [^\n]+\n 1 {3}SELECT[^]+\n 2 {3}UPDATE[^]+COMMIT/);
  expect(found!.match(/ {3}> /g)).toHaveLength(1);
  expect(absent).toMatch(/ 2 {3}INSERT INTO "public"\."Client"/);
});

test("what the scoped client refuses is refused", async () => {
  expect(await withClient("Country.create", { data: { id: "x", name: "X" } })).toMatchObject({ code: 1, out: "", err: expect.stringContaining("Country.create") });
  expect(await withClient("Invoice.update", { where: { id: "1" }, data: { organizationId: "b" } })).toMatchObject({ code: 1, err: expect.stringContaining("Invoice.update") });
});

test("--plan adds PostgreSQL's plan as the tenant role, under its policies, and runs nothing", async () => {
  const { out } = await withClient("Invoice.deleteMany", {}, "--plan", "--url", desk.database.url);
  expect(out).toMatch(/ {5}\| Delete on "Invoice"[^]+current_setting\('app\.organization_id'/);
  expect(await desk.database.sql('SELECT count(*)::int AS count FROM "Invoice"')).toEqual([{ count: 6 }]);
  const { queryPlans } = JSON.parse((await withClient("Invoice.count", {}, "--plan", "--json", "--url", desk.database.url)).out) as { queryPlans: string[][] };
  expect(queryPlans[0]?.[0]).toMatch(/Aggregate/);
});

test("without Prisma's client the arguments and the policies are shown, and the lack is said", async () => {
  const { code, out } = await explain("Invoice.findMany", { include: { client: true } });
  expect(code).toBe(0);
  expect(out).toContain("give its folder by --client");
  expect(out).toMatch(/public\.Client\n/);
});

const OPERATIONS: [string, string, object][] = [
  ["Invoice", "findMany", { include: { lines: { include: { country: true } }, client: { include: { contacts: true } } }, take: 5 }],
  ["Invoice", "findFirst", { where: { lines: { some: { text: "work" } } }, select: { id: true, _count: { select: { lines: true } } } }],
  ["Invoice", "findUnique", { where: { id: "a-invoice-1" }, include: { lines: true } }],
  ["Invoice", "count", { where: { client: { name: "Client 1" } } }],
  ["Invoice", "aggregate", { _sum: { total: true }, _max: { number: true } }],
  ["Invoice", "groupBy", { by: ["status"], _count: true }],
  ["Invoice", "create", { data: { number: 100, clientId: "a-client-1", lines: { create: [{ text: "more" }] } } }],
  ["Invoice", "createManyAndReturn", { data: [{ number: 101 }, { number: 102 }] }],
  ["Invoice", "update", { where: { id: "a-invoice-1" }, data: { total: "3", client: { connect: { id: "a-client-2" } } } }],
  ["Invoice", "updateMany", { where: { number: 1 }, data: { total: "2" } }],
  ["InvoiceLine", "update", { where: { id: "a-line" }, data: { text: "changed" } }],
  ["Client", "upsert", { where: { id: "a-client-1" }, create: { name: "new" }, update: { name: "changed" } }],
  ["Contact", "delete", { where: { id: "a-contact" } }],
  ["Invoice", "deleteMany", { where: { number: 102 } }],
];

test.each(OPERATIONS)("%s.%s: the statements are those that a real database is sent", async (model, operation, args) => {
  const sent: string[] = [];
  const connected: Connected = connectDesk(desk, { client: { log: [{ emit: "event", level: "query" }] } });
  // A client's first operation is preceded by a question that shows whether it is on the pool.
  await connected.db("a").invoice.count();
  connected.prisma.$on("query", ({ query }) => void sent.push(query));
  const delegate = connected.db("a")[(model.charAt(0).toLowerCase() + model.slice(1)) as "invoice"] as unknown as Record<string, (args: object) => Promise<unknown>>;
  await delegate[operation]!(structuredClone(args));
  await connected.close();
  const call = { schema: desk.fixture.schema, options: { tenantRole: desk.roles.tenant }, organization: "a", model, operation, args };
  const { found } = await statementsOf(desk.fixture.PrismaClient as unknown as GeneratedClient, call);
  // How many ids there are is the data's doing.
  const shape = (sql: string) => sql.replaceAll(/\$\d+/g, "?").replaceAll(/\?(?:,\s*\?)+/g, "?");
  const expected = sent.filter((sql) => !/^(BEGIN|COMMIT|ROLLBACK)/.test(sql)).map(shape);
  const shown = found.filter(isQuery).map(({ sql }) => shape(sql));
  expect(shown[0]).toBe(expected[0]);
  // Relations beside each other are read at the same time.
  expect(shown.sort()).toEqual(expected.sort());
});

test("the adapter is one of Prisma's, and its column types are", () => {
  expect((recordingAdapter(() => undefined, () => ({ columnNames: [], columnTypes: [], rows: [] })) as SqlDriverAdapterFactory).provider).toBe("postgres");
  const { Int32, Int64, Float, Numeric, Boolean, Text, DateTime, Json, Bytes, TextArray } = ColumnTypeEnum;
  expect([Int32, Int64, Float, Numeric, Boolean, Text, DateTime, Json, Bytes, TextArray]).toEqual([0, 1, 2, 4, 5, 7, 10, 11, 13, 71]);
});
