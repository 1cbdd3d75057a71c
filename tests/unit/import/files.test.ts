import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DiskFileStore } from "@/server/services/files/disk-file-store";
import { isKeyOf } from "@/server/services/files/file-key";

let root: string;
let store: DiskFileStore;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "files-test-"));
  store = new DiskFileStore(join(root, "files"), { maxBytes: 1000 });
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function text(key: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of store.createReadStream(key)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

describe("DiskFileStore", () => {
  it("takes a file in chunks and gives it back", async () => {
    const key = await store.create("org1");
    expect(key).toMatch(/^org1\/[0-9a-f]{32}$/);
    expect(await store.append(key, 0, Buffer.from("nom;v"))).toBe(5);
    expect(await store.append(key, 5, Buffer.from("ille\n"))).toBe(10);
    expect(await text(key)).toBe("nom;ville\n");
    expect(await store.size(key)).toBe(10);
    expect(await store.sha256(key)).toBe(createHash("sha256").update("nom;ville\n").digest("hex"));
  });

  it("refuses a chunk out of turn, and says where to go on", async () => {
    const key = await store.create("org1");
    await store.append(key, 0, Buffer.from("abc"));
    for (const offset of [0, 2, 4]) {
      await expect(store.append(key, offset, Buffer.from("x"))).rejects.toMatchObject({ code: "OFFSET_MISMATCH", params: { size: 3 } });
    }
    expect(await text(key)).toBe("abc");
  });

  it("lets one of two equal chunks win when both arrive at once", async () => {
    const key = await store.create("org1");
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => store.append(key, 0, Buffer.from("abc"))));
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
    expect(await text(key)).toBe("abc");
  });

  it("refuses a file that grows too large and keeps what it had", async () => {
    const key = await store.create("org1");
    await store.append(key, 0, Buffer.alloc(900, "a"));
    await expect(store.append(key, 900, Buffer.alloc(200))).rejects.toMatchObject({ code: "TOO_LARGE" });
    expect(await store.size(key)).toBe(900);
  });

  it("removes, and then knows nothing of it", async () => {
    const key = await store.create("org1");
    await store.remove(key);
    await store.remove(key);
    const attempts = [() => store.size(key), () => store.sha256(key), () => store.append(key, 0, Buffer.from("x")), () => text(key)];
    for (const attempt of attempts) {
      await expect(attempt()).rejects.toMatchObject({ name: "FileStoreError", code: "NOT_FOUND" });
    }
  });

  it.each(["../etc/passwd", "org1/../../x", "/etc/passwd", "org1", "org1/", "./org1", `org1/${"a".repeat(32)}/x`, `../${"a".repeat(32)}`, `org1\\..\\${"a".repeat(32)}`, `org1/${"a".repeat(31)}\0`, ""])(
    "does not follow the key %j",
    async (key) => {
      await expect(store.size(key)).rejects.toMatchObject({ code: "INVALID_KEY" });
      await expect(store.append(key, 0, Buffer.from("x"))).rejects.toMatchObject({ code: "INVALID_KEY" });
      await expect(store.remove(key)).rejects.toMatchObject({ code: "INVALID_KEY" });
      expect(() => store.createReadStream(key)).toThrow("INVALID_KEY");
    },
  );

  it("does not make folders outside its root", async () => {
    for (const organization of ["..", "a/b", "", "a\0b", "../x"]) {
      await expect(store.create(organization)).rejects.toMatchObject({ code: "INVALID_KEY" });
    }
    expect(await readdir(root)).toEqual(["files"]);
  });

  it("knows an organisation's own keys", async () => {
    const key = await store.create("org1");
    expect(isKeyOf("org1", key)).toBe(true);
    expect(isKeyOf("org", key)).toBe(false);
    expect(isKeyOf("org2", key)).toBe(false);
    expect(isKeyOf("org1", "org1/../org2/x")).toBe(false);
  });
});
