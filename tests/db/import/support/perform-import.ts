import { importsDone } from "@/server/jobs/import-worker";
import type { Caller } from "@/server/trpc/caller-for";
import type { Inputs } from "../../support/seller";

type Entity = Inputs["dataImport"]["create"]["entity"];
type Choices = Inputs["dataImport"]["saveMapping"]["choices"];
type Mapping = Inputs["dataImport"]["saveMapping"]["mapping"];

export type Files = { lines: Buffer | string; headers?: Buffer | string };
export type Wish = { entity: Entity; files: Files; choices?: Choices; mapping?: (suggested: Mapping) => Mapping; fileName?: string };

const CHUNK = 512 * 1024;

function bytesOf(content: Buffer | string): Buffer {
  return typeof content === "string" ? Buffer.from(content) : content;
}

/** Uploads files as the console does, a chunk at a time. */
export async function upload({ dataImport }: Caller, { entity, files, fileName = "file.csv" }: Wish): Promise<string> {
  const roles = (["lines", "headers"] as const).filter((role) => files[role] !== undefined);
  const contents = roles.map((role) => ({ role, name: `${role}-${fileName}`, bytes: bytesOf(files[role] ?? "") }));
  const { id } = await dataImport.create({ entity, files: contents.map(({ role, name, bytes }) => ({ role, name, size: bytes.length })) });
  for (const { role, bytes } of contents) {
    for (let offset = 0; offset < bytes.length; offset += CHUNK) {
      await dataImport.appendChunk({ id, role, offset, data: bytes.subarray(offset, offset + CHUNK).toString("base64") });
    }
  }
  await dataImport.finishUpload({ id });
  return id;
}

/** Uploads, and takes the mapping that is suggested. */
export async function prepare(caller: Caller, wish: Wish): Promise<string> {
  const id = await upload(caller, wish);
  const preview = await caller.dataImport.preview({ id });
  const suggested = Object.fromEntries(preview.files.map(({ role, mapping }) => [role, mapping])) as Mapping;
  await caller.dataImport.saveMapping({ id, mapping: wish.mapping?.(suggested) ?? suggested, choices: wish.choices ?? {} });
  return id;
}

export async function dryRun({ dataImport }: Caller, id: string) {
  await dataImport.dryRun({ id });
  await importsDone();
  return dataImport.get({ id });
}

export async function run({ dataImport }: Caller, id: string) {
  await dataImport.run({ id });
  await importsDone();
  return dataImport.get({ id });
}

/** All of it. The dry run has to foretell what the run does, but for what it cannot know: links between documents of one file. */
export async function performImport(caller: Caller, wish: Wish) {
  const id = await prepare(caller, wish);
  const foretold = await dryRun(caller, id);
  const done = await run(caller, id);
  return { id, foretold, done, report: reportOf(done), foretoldReport: reportOf(foretold) };
}

export type Done = Awaited<ReturnType<typeof run>>;

export function reportOf({ outcome, status }: Done) {
  if (!outcome?.report) throw new Error(`The import has no report: ${status} ${JSON.stringify(outcome)}`);
  return outcome.report;
}
