import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDatabase, type Database } from "../support/database.ts";
import { readmeSteps } from "./support/readme.ts";
import { run } from "./support/run.ts";
import { Stranger } from "./support/stranger.ts";
import { buildTarball, PACKAGE, ROOT, type Tarball } from "./support/tarball.ts";

/** Set by `npm run test:install`: npm itself installs, from the registry. */
const FROM_REGISTRY = process.env.ORG_SCOPE_INSTALL === "registry";

let tarball: Tarball;
let database: Database;
let folder: string;

beforeAll(async () => {
  tarball = await buildTarball();
  folder = mkdtempSync(join(tmpdir(), "org-scope-stranger-"));
  database = await createDatabase("template0");
});

afterAll(async () => {
  tarball.remove();
  rmSync(folder, { recursive: true });
  await database.drop();
});

const tool = (name: string, ...args: string[]) => run(PACKAGE, join(ROOT, "node_modules/.bin", name), args);
const source = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8")) as Record<"exports" | "bin", Record<string, string>>;

test("publint finds nothing to say", async () => {
  expect(await tool("publint", tarball.file, "--strict")).toContain("All good!");
});

test("types resolve for ESM in Node and for bundlers, at each entry", async () => {
  const report = await tool("attw", tarball.file, "--profile", "esm-only", "--format", "json");
  const { analysis } = JSON.parse(report) as { analysis: { entrypoints: object; problems: { kind: string }[] } };
  expect(Object.keys(analysis.entrypoints)).toEqual(Object.keys(source.exports));
  // ESM only, and said so: `require` of it is what the profile leaves out.
  expect(new Set(analysis.problems.map(({ kind }) => kind))).toEqual(new Set(["CJSResolvesToESM"]));
});

test("the tarball holds compiled files and their types, and nothing else", () => {
  const others = tarball.paths.filter((path) => !/^[\w/-]+\.(?:js|d\.ts)$/.test(path)).sort();
  expect(others).toEqual(["LICENSE", "README.md", "package.json"]);
  expect(tarball.paths.filter((path) => /(?:^|[/.])tests?[/.]/.test(path))).toEqual([]);
  const scripts = tarball.paths.filter((path) => path.endsWith(".js"));
  expect(scripts.filter((path) => !tarball.paths.includes(path.replace(/\.js$/, ".d.ts")))).toEqual([]);
  expect([...new Set(scripts.map((path) => (path.includes("/") ? path.split("/")[0] : path)))].sort()).toEqual([
    "bin",
    "cli",
    "client",
    "errors.js",
    "explain",
    "generator",
    "guard",
    "index.js",
    "plan",
    "pool",
    "rewrite",
    "schema",
    "test-kit",
    "verify",
  ]);
});

test("it is small", () => {
  console.log(`${tarball.paths.length} files, ${kilobytes(tarball.size)} packed, ${kilobytes(tarball.unpackedSize)} unpacked`);
  expect(tarball.size).toBeLessThan(200_000);
  expect(tarball.unpackedSize).toBeLessThan(600_000);
});

test("it needs pg, and Prisma beside it", () => {
  expect(tarball.manifest).toMatchObject({ name: "org-scope", type: "module", peerDependencies: { "@prisma/client": "^7.10.0", "@prisma/adapter-pg": "^7.10.0" } });
  expect(Object.keys(tarball.manifest.dependencies as object)).toEqual(["pg"]);
  for (const absent of ["private", "scripts", "devDependencies"]) expect(tarball.manifest).not.toHaveProperty(absent);
  expect(Object.keys(tarball.manifest.bin as object)).toEqual(Object.keys(source.bin));
});

/** The README in the stranger's own words. */
const translated = (text: string) => text.replaceAll("organizationId", "companyId").replaceAll("Organization", "Company");

const MAIN = `import { addInvoice } from "./invoices.js";
import { prisma, withOrgScope } from "./db.js";

const [a, b] = [await prisma.company.create({ data: {} }), await prisma.company.create({ data: {} })];
await addInvoice(a.id, "A-1");
const seenByB = await addInvoice(b.id, "B-1");
const numbers = async (id: string) => (await withOrgScope(prisma, id).$queryRaw<{ number: string }[]>\`SELECT number FROM "Invoice"\`).map(({ number }) => number);
console.log(JSON.stringify({ seenByB, raw: [await numbers(a.id), await numbers(b.id)], all: await prisma.invoice.count() }));
await prisma.$disconnect();
`;

test("whoever follows the README on another schema has two companies that do not see each other", { timeout: 600_000 }, async () => {
  const stranger = new Stranger(folder, database.url);
  const times: string[] = [];
  const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const from = performance.now();
    const result = await work();
    times.push(`${name}: ${((performance.now() - from) / 1000).toFixed(1)} s`);
    return result;
  };
  for (const step of readmeSteps()) {
    if (step.kind === "file") stranger.write(step.path, translated(step.text));
    else if (!step.text.startsWith("npm install")) await timed(step.text, () => stranger.command(step.text));
    else await timed(step.text, () => (FROM_REGISTRY ? stranger.install(step.text, tarball) : stranger.borrow(tarball)));
  }
  stranger.write("src/main.ts", MAIN);
  stranger.write("src/entries.ts", Object.keys(source.exports).map((entry) => `export type * from "${entry.replace(".", "org-scope")}";\n`).join(""));
  await timed("tsc, strict, with every declaration", () => stranger.command("npx tsc"));
  const answer = await timed("run", () => stranger.command("npx tsx src/main.ts"));
  console.log(["By the README:", ...times].join("\n  "));
  const { seenByB, raw, all } = JSON.parse(answer) as { seenByB: unknown; raw: unknown; all: unknown };
  expect(seenByB).toMatchObject([{ number: "B-1", lines: [{ text: "Work" }] }]);
  expect(raw).toEqual([["A-1"], ["B-1"]]);
  expect(all).toBe(2);
});

const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} kB`;
