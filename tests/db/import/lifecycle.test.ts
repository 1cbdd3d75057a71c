import { describe, expect, test, vi } from "vitest";
import { guard } from "@/lib/prisma-guard";
import { importsDone } from "@/server/jobs/import-worker";
import { silentImports } from "@/server/jobs/silent-imports";
import { actorOf } from "@/server/services/actor";
import { ImportLease, LeaseLost } from "@/server/services/import/run/import-lease";
import { startWork } from "@/server/services/import/run/start-work";
import { requestFacts } from "@/server/trpc/context";
import { refusal } from "../support/refusal";
import { openImportWorld } from "./support/import-world";
import { dryRun, performImport, prepare, run, upload } from "./support/perform-import";

const world = openImportWorld();
const clients = { entity: "CLIENT" as const, files: { lines: "number,name\nA1,Alpha\nA2,Beta" } };

const actor = () => actorOf({ session: { user: { ...world.a.people.manager, organizationId: world.a.id } }, request: requestFacts(new Headers()) });

describe("an upload", () => {
  test("goes on where it broke off; a chunk that comes twice is refused with the size to go on from", async () => {
    const { dataImport } = world.a.as.manager;
    const bytes = Buffer.from(clients.files.lines);
    const { id } = await dataImport.create({ entity: "CLIENT", files: [{ role: "lines", name: "c.csv", size: bytes.length }] });
    const chunk = { id, role: "lines" as const, offset: 0, data: bytes.subarray(0, 5).toString("base64") };
    await dataImport.appendChunk(chunk);
    expect(await refusal(dataImport.appendChunk(chunk))).toEqual({ code: "CONFLICT", reason: "import.uploadOFFSET_MISMATCH", params: { size: 5 } });
    expect(await refusal(dataImport.finishUpload({ id }))).toMatchObject({ reason: "import.incomplete" });
    expect((await dataImport.get({ id })).files).toMatchObject([{ uploaded: 5, size: bytes.length, isComplete: false }]);
    const longer = { id, role: "lines" as const, offset: 5, data: Buffer.alloc(100).toString("base64") };
    expect(await refusal(dataImport.appendChunk(longer))).toMatchObject({ code: "BAD_REQUEST", reason: "import.longerThanAnnounced" });
    await dataImport.appendChunk({ id, role: "lines", offset: 5, data: bytes.subarray(5).toString("base64") });
    await dataImport.finishUpload({ id });
    expect(await refusal(dataImport.appendChunk({ ...chunk, offset: bytes.length }))).toMatchObject({ reason: "import.uploadOver" });
  });

  test("of something else than a CSV file is told", async () => {
    const pdf = upload(world.a.as.manager, { entity: "CLIENT", files: { lines: "%PDF-1.7 and more" } });
    expect(await refusal(pdf)).toEqual({ code: "BAD_REQUEST", reason: "import.file", params: { kind: "pdf", problem: "BINARY_FILE", fileName: "lines-file.csv", row: 0 } });
    const problems = [["a,a\n1,2", "DUPLICATE_HEADER", 1], ['a,b\n1,2\n3,"4', "UNCLOSED_QUOTE", 3], ["", "EMPTY_FILE", 0]] as const;
    for (const [lines, problem, row] of problems) {
      expect(await refusal(upload(world.a.as.manager, { entity: "CLIENT", files: { lines } }))).toMatchObject({ params: { problem, row } });
    }
  });

  test("is for those whose role may import", async () => {
    const files = [{ role: "lines" as const, name: "c.csv", size: 1 }];
    expect(await refusal(world.a.as.collaborator.dataImport.create({ entity: "CLIENT", files }))).toMatchObject({ code: "FORBIDDEN" });
    expect(await refusal(world.a.as.accountant.dataImport.create({ entity: "CLIENT", files }))).toMatchObject({ code: "FORBIDDEN" });
    expect((await world.a.as.accountant.dataImport.list({})).items.length).toBeGreaterThan(0);
  });
});

describe("a mapping", () => {
  test("must give the required fields, of columns that are there, and answer what is open", async () => {
    const { manager } = world.a.as;
    const id = await upload(manager, { entity: "PRODUCT", files: { lines: "sku;name;price\nP1;Un;1,234\nP2;Deux;2,345" } });
    const save = (lines: Record<string, string>, choices = {}) => manager.dataImport.saveMapping({ id, mapping: { lines }, choices });
    expect(await refusal(save({ sku: "sku" }))).toEqual({ code: "BAD_REQUEST", reason: "import.mapping", params: { problem: "REQUIRED_FIELD", field: "name", column: "" } });
    expect(await refusal(save({ sku: "sku", name: "nom" }))).toMatchObject({ params: { problem: "UNKNOWN_COLUMN" } });
    expect((await manager.dataImport.preview({ id })).files[0]?.questions).toEqual([{ option: "decimalMark" }]);
    const mapping = { sku: "sku", name: "name", salePrice: "price" };
    expect(await refusal(save(mapping))).toMatchObject({ reason: "import.unanswered", params: { option: "decimalMark" } });
    await save(mapping, { decimalMark: "," });
    expect(await manager.dataImport.get({ id })).toMatchObject({ status: "MAPPED" });
    expect(await refusal(manager.dataImport.run({ id }))).toMatchObject({ code: "PRECONDITION_FAILED", reason: "common.transition" });
  });

  test("with a VAT rate of the other organisation is refused like one that does not exist", async () => {
    const { manager } = world.a.as;
    const id = await upload(manager, clients);
    for (const taxRateId of [world.sellers.b.rates.vat20, "absent"]) {
      expect(await refusal(manager.dataImport.saveMapping({ id, mapping: { lines: { name: "name" } }, choices: { taxRateId } }))).toEqual({ code: "NOT_FOUND", reason: "common.notFound", params: {} });
    }
  });

  test("is remembered for the next file with the same columns, in this organisation only", async () => {
    const lines = "code bizarre,intitulé bizarre\nB1,Un";
    const mapping = () => ({ lines: { number: "code bizarre", name: "intitulé bizarre" } });
    await performImport(world.a.as.manager, { entity: "CLIENT", files: { lines }, mapping });
    const next = await upload(world.a.as.manager, { entity: "CLIENT", files: { lines: `${lines}\nB2,Deux` } });
    expect(await world.a.as.manager.dataImport.preview({ id: next })).toMatchObject({ remembered: { fileName: "lines-file.csv" }, files: [{ mapping: mapping().lines }] });
    const foreign = await upload(world.b.as.manager, { entity: "CLIENT", files: { lines } });
    expect(await world.b.as.manager.dataImport.preview({ id: foreign })).toMatchObject({ remembered: null, files: [{ mapping: {} }] });
  });

  test("hints at the prefix of cancellations and at rows of nobody", async () => {
    const lines = "InvoiceNo,StockCode,Quantity,InvoiceDate,UnitPrice,CustomerID\n5001,A,1,2024-01-01,1.00,C1\nC5002,A,-1,2024-01-02,1.00,C1\n5003,A,1,2024-01-03,1.00,";
    const id = await upload(world.a.as.manager, { entity: "INVOICE", files: { lines } });
    expect((await world.a.as.manager.dataImport.preview({ id })).hints).toEqual({ cancellationPrefix: "C", rowsWithoutClient: 1 });
  });
});

describe("work", () => {
  test("a dry run writes nothing but its report", async () => {
    const { manager } = world.a.as;
    const before = await world.db.client.count({ where: { organizationId: world.a.id } });
    const id = await prepare(manager, { entity: "CLIENT", files: { lines: "number,name\nDRY,Dry run" } });
    expect(await dryRun(manager, id)).toMatchObject({ status: "VALIDATED", outcome: { work: "dryRun", report: { created: 1 } } });
    expect(await world.db.client.count({ where: { organizationId: world.a.id } })).toBe(before);
    await manager.dataImport.cancel({ id });
    expect(await manager.dataImport.get({ id })).toMatchObject({ status: "CANCELLED" });
    expect(await refusal(manager.dataImport.run({ id }))).toMatchObject({ code: "PRECONDITION_FAILED" });
  });

  test("a file that breaks off ends the work with the row where it does", async () => {
    const { manager } = world.a.as;
    const good = Array.from({ length: 1_200 }, (_, index) => `F${index},Name ${index}`);
    const id = await prepare(manager, { entity: "CLIENT", files: { lines: ["number,name", ...good, `F,"never closed`].join("\n") } });
    expect(await dryRun(manager, id)).toMatchObject({ status: "MAPPED", isAtWork: false, outcome: { failure: { code: "UNCLOSED_QUOTE", row: 1202 } } });
  });

  test("a worker that was stopped finds out with its next word, and the import can be done again", async () => {
    const { manager } = world.a.as;
    const id = await prepare(manager, clients);
    await dryRun(manager, id);
    const { startedAt } = await startWork(guard(world.db, world.a.id), actor(), id, "run");
    const lease = new ImportLease(guard(world.db, world.a.id), { id, organizationId: world.a.id, work: "run", startedAt, refusalsKey: null });
    expect(await manager.dataImport.get({ id })).toMatchObject({ status: "RUNNING", isAtWork: true });
    expect(await refusal(manager.dataImport.saveMapping({ id, mapping: { lines: { name: "name" } }, choices: {} }))).toMatchObject({ code: "CONFLICT", reason: "import.atWork" });
    expect(await refusal(manager.dataImport.cancel({ id }))).toMatchObject({ reason: "import.atWork" });
    const beside = await prepare(manager, { ...clients, fileName: "beside.csv" });
    expect(await refusal(manager.dataImport.dryRun({ id: beside }))).toMatchObject({ code: "CONFLICT", reason: "import.otherAtWork" });
    await manager.dataImport.stop({ id });
    const none = { totalRows: 0, createdRows: 0, updatedRows: 0, skippedRows: 0, failedRows: 0 };
    await expect(lease.tell({ phase: "writing", percent: 50 }, none)).rejects.toBeInstanceOf(LeaseLost);
    expect(await lease.end({ status: "COMPLETED" })).toBe(false);
    expect(await manager.dataImport.get({ id })).toMatchObject({ status: "FAILED", outcome: { failure: { code: "STOPPED" } } });

    await manager.dataImport.saveMapping({ id, mapping: { lines: { number: "number", name: "name" } }, choices: {} });
    await dryRun(manager, id);
    expect(await run(manager, id)).toMatchObject({ status: "COMPLETED", createdRows: 2 });
  });

  test("a worker that has fallen silent is found by the job and by whoever looks", async () => {
    const { manager } = world.a.as;
    const id = await prepare(manager, { entity: "CLIENT", files: { lines: "number,name\nS1,Silent" } });
    const silence = () => world.db.$executeRaw`UPDATE "DataImport" SET "updatedAt" = now() - interval '2 minutes' WHERE id = ${id} AND "organizationId" = ${world.a.id}`;
    await startWork(guard(world.db, world.a.id), actor(), id, "dryRun");
    await silence();
    expect(await manager.dataImport.get({ id })).toMatchObject({ status: "MAPPED", isAtWork: false, outcome: { failure: { code: "WORKER_LOST" } } });
    await dryRun(manager, id);
    await startWork(guard(world.db, world.a.id), actor(), id, "run");
    await silence();
    expect(await silentImports.run(world.db)).toEqual({ processed: 1, failed: 0 });
    expect(await manager.dataImport.get({ id })).toMatchObject({ status: "FAILED" });
  });

  test("an error of our own ends the run and says no more than that", async () => {
    const { manager } = world.a.as;
    const id = await prepare(manager, { entity: "CLIENT", files: { lines: "number,name\nE1,Error" } });
    await world.db.$executeRaw`ALTER TABLE "Country" RENAME TO "CountryAway"`;
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    await manager.dataImport.dryRun({ id });
    await importsDone();
    await world.db.$executeRaw`ALTER TABLE "CountryAway" RENAME TO "Country"`;
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
    expect(await manager.dataImport.get({ id })).toMatchObject({ status: "MAPPED", outcome: { failure: { code: "INTERNAL" } } });
  });

  test("what the database refuses costs its row only", async () => {
    const { manager } = world.a.as;
    await world.db.$executeRaw`ALTER TABLE "Client" ADD CONSTRAINT never_bad CHECK (name <> 'Bad')`;
    const id = await prepare(manager, { entity: "CLIENT", files: { lines: "number,name\nV1,Good\nV2,Bad\nV3,Good too" } });
    expect((await dryRun(manager, id)).outcome?.report).toMatchObject({ created: 3 });
    expect((await run(manager, id)).outcome?.report).toMatchObject({ created: 2, refused: 1, byReason: { REFUSED_BY_DATABASE: 1 } });
    await world.db.$executeRaw`ALTER TABLE "Client" DROP CONSTRAINT never_bad`;
  });

  test("errors come a page at a time", async () => {
    const { manager } = world.a.as;
    const rows = Array.from({ length: 30 }, (_, index) => `Y${index},`);
    const { id } = await performImport(manager, { entity: "CLIENT", files: { lines: ["number,name", ...rows].join("\n") } });
    const first = await manager.dataImport.rowErrors({ id, limit: 20 });
    expect([first.items.length, first.nextCursor, first.total]).toEqual([20, 20, 30]);
    expect(await manager.dataImport.rowErrors({ id, limit: 20, cursor: 20 })).toMatchObject({ nextCursor: null, items: { length: 10 } });
  });
});
