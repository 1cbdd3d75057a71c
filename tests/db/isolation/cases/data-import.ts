import { importsDone } from "@/server/jobs/import-worker";
import type { Caller } from "@/server/trpc/caller-for";
import type { IsolationCase } from "../isolation-case";

const mapping = { lines: { number: "number", name: "name" } };

/** An import of the caller's own, uploaded. */
async function ownImport({ dataImport }: Caller, name = "Own"): Promise<string> {
  const bytes = Buffer.from(`number,name\nOWN-1,${name}`);
  const { id } = await dataImport.create({ entity: "CLIENT", files: [{ role: "lines", name: "own.csv", size: bytes.length }] });
  await dataImport.appendChunk({ id, role: "lines", offset: 0, data: bytes.toString("base64") });
  await dataImport.finishUpload({ id });
  return id;
}

async function ownWork(caller: Caller, ...steps: ("dryRun" | "run")[]): Promise<unknown> {
  const id = await ownImport(caller);
  await caller.dataImport.saveMapping({ id, mapping, choices: {} });
  for (const step of steps) {
    await caller.dataImport[step]({ id });
    await importsDone();
  }
  return caller.dataImport.get({ id });
}

export const cases: IsolationCase[] = [
  { procedure: "dataImport.list", act: (caller, { name }) => caller.dataImport.list({ search: name }), expect: "own-rows-only" },
  { procedure: "dataImport.list", act: (caller, { records }) => caller.dataImport.list({ cursor: records.importId }), expect: "own-rows-only" },
  { procedure: "dataImport.get", act: (caller, { records }) => caller.dataImport.get({ id: records.importId }), expect: "NOT_FOUND" },
  { procedure: "dataImport.preview", act: (caller, { records }) => caller.dataImport.preview({ id: records.importId }), expect: "NOT_FOUND" },
  { procedure: "dataImport.rowErrors", act: (caller, { records }) => caller.dataImport.rowErrors({ id: records.importId }), expect: "NOT_FOUND" },
  { procedure: "dataImport.create", act: (caller) => caller.dataImport.create({ entity: "CLIENT", files: [{ role: "lines", name: "own.csv", size: 1 }] }), expect: "own-effect-only" },
  { procedure: "dataImport.appendChunk", act: (caller, { records }) => caller.dataImport.appendChunk({ id: records.importId, role: "lines", offset: 0, data: "QQ==" }), expect: "NOT_FOUND" },
  { procedure: "dataImport.finishUpload", act: (caller, { records }) => caller.dataImport.finishUpload({ id: records.importId }), expect: "NOT_FOUND" },
  { procedure: "dataImport.saveMapping", act: (caller, { records }) => caller.dataImport.saveMapping({ id: records.importId, mapping, choices: {} }), expect: "NOT_FOUND" },
  {
    procedure: "dataImport.saveMapping",
    act: async (caller, { records }) => caller.dataImport.saveMapping({ id: await ownImport(caller), mapping, choices: { taxRateId: records.taxRateId } }),
    expect: "NOT_FOUND",
  },
  { procedure: "dataImport.dryRun", act: (caller, { records }) => caller.dataImport.dryRun({ id: records.importId }), expect: "NOT_FOUND" },
  { procedure: "dataImport.dryRun", act: (caller) => ownWork(caller, "dryRun"), expect: "own-effect-only" },
  { procedure: "dataImport.run", act: (caller, { records }) => caller.dataImport.run({ id: records.importId }), expect: "NOT_FOUND" },
  { procedure: "dataImport.run", act: (caller) => ownWork(caller, "dryRun", "run"), expect: "own-effect-only" },
  { procedure: "dataImport.stop", act: (caller, { records }) => caller.dataImport.stop({ id: records.importId }), expect: "NOT_FOUND" },
  { procedure: "dataImport.cancel", act: (caller, { records }) => caller.dataImport.cancel({ id: records.importId }), expect: "NOT_FOUND" },
];
