import { expect, it } from "vitest";
import { faultsOf, importLargeFile } from "./support/run-import";

it("imports 20 MB of strewn lines in a heap that the file itself would not fit into several times", async () => {
  const result = await importLargeFile(20, 96);
  console.log(`20 MB: peak heap ${result.peakHeapMb} MB, resident ${result.peakResidentMb} MB, ${result.seconds} s`);
  expect(faultsOf(result)).toEqual([]);
  expect(result.file.bytes).toBeGreaterThan(19e6);
  expect(result.peakHeapMb).toBeLessThan(90);
}, 120_000);
