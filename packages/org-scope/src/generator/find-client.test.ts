import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findClient, rememberedFolder } from "./find-client.ts";

const block = (provider: string, output: string) => ({ provider: { value: provider }, output: { value: output } }) as never;

test("the client is where its generator puts it", () => {
  expect(findClient("/p/generated/org-scope", [block("erd", "/p/erd"), block("prisma-client-js", "/p/generated/prisma")])).toMatchObject({ folder: "../prisma" });
  expect(findClient("/p/generated/org-scope", [block("erd", "/p/erd")])).toBeUndefined();
});

test("a run without the client's generator remembers where it was", async () => {
  const output = await mkdtemp(join(tmpdir(), "org-scope-generator-"));
  expect(await rememberedFolder(output)).toBeNull();
  await writeFile(join(output, "schema.js"), `export const schema = {};\nexport const client = "../prisma";\n`);
  expect(await rememberedFolder(output)).toBe("../prisma");
  await rm(output, { recursive: true });
});
