import { createReadStream, existsSync, readdirSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { sampleCsv } from "@/server/services/import/csv/sample-csv";

const DESCRIPTORS = "/proc/self/fd";

it.skipIf(!existsSync(DESCRIPTORS))("leaving a file early closes it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "leaks-test-"));
  try {
    const path = join(folder, "lines.csv.gz");
    await writeFile(path, gzipSync("a;é\n" + "1;2\n".repeat(200_000)));
    const before = readdirSync(DESCRIPTORS).length;
    for (let times = 0; times < 20; times++) await sampleCsv(() => createReadStream(path), 10);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(readdirSync(DESCRIPTORS).length).toBeLessThanOrEqual(before + 2);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
